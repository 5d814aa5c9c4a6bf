import { fields, instant, integer, nullable, oneOf, ParseError, text } from './parse.ts';
import { parseSighting, type Sighting } from './sighting.ts';
import { type Judgement, parseJudgement } from './verdict.ts';

/** Bounds of what one report may hold; the hub refuses more, the extension never makes more. */
export const reportLimits = { note: 2000, reportBytes: 64 * 1024, pictureBytes: 1024 * 1024 } as const;

export const reportCategories = [
  'not-listed',
  'lookalike',
  'quiet-period',
  'outside-window',
  'missing-disclaimer',
  'other',
] as const;
export type ReportCategory = (typeof reportCategories)[number];

export const pictureTypes = ['image/webp', 'image/png', 'image/jpeg'] as const;

/** What the report says of its picture; the bytes travel beside it. */
export interface PictureFacts {
  type: (typeof pictureTypes)[number];
  bytes: number;
  /** Lower-case hex SHA-256 of the bytes. */
  sha256: string;
}

/** One post, as a volunteer saw it and chose to send it. Parts taken out by the user are null or empty. */
export interface Report {
  schema: 1;
  /** UUIDv7, made once: the key that keeps one report from becoming two. */
  id: string;
  sighting: Sighting;
  judgement: Judgement;
  category: ReportCategory;
  note: string;
  /** When this browser first saw the post, and when the user chose to report it (the 7-day clock). */
  firstSeen: string;
  learntAt: string;
  picture: PictureFacts | null;
  extensionVersion: string;
}

const uuid7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

export function parseReport(value: unknown, path = 'report'): Report {
  const from = fields(value, path);
  integer(1, 1)(from.schema, `${path}.schema`);
  return {
    schema: 1,
    id: parseReportId(from.id, `${path}.id`),
    sighting: parseSighting(from.sighting, `${path}.sighting`),
    judgement: parseJudgement(from.judgement, `${path}.judgement`),
    category: oneOf(reportCategories)(from.category, `${path}.category`),
    note: text(reportLimits.note)(from.note, `${path}.note`),
    firstSeen: instant(from.firstSeen, `${path}.firstSeen`),
    learntAt: instant(from.learntAt, `${path}.learntAt`),
    picture: nullable(parsePictureFacts)(from.picture, `${path}.picture`),
    extensionVersion: text(40)(from.extensionVersion, `${path}.extensionVersion`),
  };
}

export function parseReportId(value: unknown, path = 'id'): string {
  const id = text(36)(value, path);
  if (!uuid7.test(id)) throw new ParseError(path, 'a UUID of version 7 in lower case');
  return id;
}

function parsePictureFacts(value: unknown, path: string): PictureFacts {
  const from = fields(value, path);
  const sha256 = text(64)(from.sha256, `${path}.sha256`);
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new ParseError(`${path}.sha256`, '64 lower-case hex digits');
  return {
    type: oneOf(pictureTypes)(from.type, `${path}.type`),
    bytes: integer(1, reportLimits.pictureBytes)(from.bytes, `${path}.bytes`),
    sha256,
  };
}
