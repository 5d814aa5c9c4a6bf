import { Type } from '@fastify/type-provider-typebox';
import { platforms } from '../../core/account/account.ts';
import { sightingLimits, signalFamilies } from '../../core/sighting.ts';
import { nullable, text, whole } from './http-schema.ts';

const name = nullable(text(sightingLimits.name));
const url = nullable(text(sightingLimits.url));

/** Counterpart of core's Sighting. */
export const sightingSchema = Type.Object({
  postKey: text(300),
  platform: Type.Enum(platforms),
  surface: text(40),
  sponsorship: Type.Enum(['sponsored', 'unsure']),
  signals: Type.Array(Type.Object({ rule: text(60), family: Type.Enum(signalFamilies) }), {
    maxItems: sightingLimits.signals,
  }),
  label: nullable(text(100)),
  advertiser: Type.Object({ name, handle: nullable(text(100)), id: nullable(text(100)), url }),
  payer: name,
  partnership: Type.Boolean(),
  ai: Type.Boolean(),
  text: text(sightingLimits.text),
  imageText: Type.Array(text(sightingLimits.imageText), { maxItems: sightingLimits.images }),
  landing: url,
  permalink: url,
  page: text(sightingLimits.url),
  recipeRevision: whole(0, 1e9),
  pointed: Type.Boolean(),
});
