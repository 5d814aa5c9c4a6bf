import { Type } from '@fastify/type-provider-typebox';
import { pictureTypes, reportCategories, reportLimits } from '../../core/report.ts';
import { instantText, nullable, reportId, sha256Text, text, whole } from './http-schema.ts';
import { sightingSchema } from './sighting-schema.ts';
import { judgementSchema } from './verdict-schema.ts';

/**
 * Counterpart of core's Report, for /openapi.json. Requests are judged by core's parseReport, the same on both ends;
 * test/hub/report-schema.test.ts keeps the two from drifting apart.
 */
export const reportSchema = Type.Object({
  schema: Type.Literal(1),
  id: reportId,
  sighting: sightingSchema,
  judgement: judgementSchema,
  category: Type.Enum(reportCategories),
  note: text(reportLimits.note),
  firstSeen: instantText,
  learntAt: instantText,
  picture: nullable(
    Type.Object({
      type: Type.Enum(pictureTypes),
      bytes: whole(1, reportLimits.pictureBytes),
      sha256: sha256Text,
    }),
  ),
  extensionVersion: text(40),
});
