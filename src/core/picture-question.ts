import { fields, ParseError, type Parser, text } from './parse.ts';
import { parseSighting, type Sighting, sightingLimits } from './sighting.ts';

/** A sponsored post whose words alone decide nothing, and the address of its picture. */
export interface PictureQuestion {
  sighting: Sighting;
  address: string;
}

export function parsePictureQuestion(value: unknown, path = 'picture'): PictureQuestion {
  const from = fields(value, path);
  return {
    sighting: parseSighting(from.sighting, `${path}.sighting`),
    address: parsePictureAddress(from.address, `${path}.address`),
  };
}

/** Only pictures that came over the net, encrypted: nothing of the browser's own, nothing of the local network's plain servers. */
export const parsePictureAddress: Parser<string> = (value, path) => {
  const address = text(sightingLimits.url)(value, path);
  if (!URL.canParse(address) || new URL(address).protocol !== 'https:')
    throw new ParseError(path, 'an https address');
  return address;
};

/** What a picture is known by: servers and signatures in its address change, the path does not. */
export function pictureKey(address: string): string {
  return new URL(address).pathname;
}
