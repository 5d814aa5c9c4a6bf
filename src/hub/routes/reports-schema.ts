import { Type } from '@fastify/type-provider-typebox';
import { pictureTypes, reportLimits } from '../../core/report.ts';
import { reportStatuses } from '../store/tables.ts';
import { reportId, sha256Text } from './http-schema.ts';
import { problemAnswers } from './problem-schema.ts';
import { reportSchema } from './report-schema.ts';

const receivedAt = Type.String({ format: 'date-time', description: 'When the hub had it on its disk' });

const receipt = Type.Object({
  id: reportId,
  bodyHash: sha256Text,
  receivedAt,
  signature: Type.String({
    description:
      'Ed25519, base64url, over the lines "saksi-iklan receipt 1", id, bodyHash, receivedAt, joined by "\\n"',
  }),
  token: Type.String({ description: 'Opens GET /v1/reports/{id}' }),
});

export const sendReportSchema = {
  summary: 'Send a report',
  description:
    'A report that is sent again, byte for byte, gets the same receipt again: repeat until there is one.',
  consumes: ['multipart/form-data'],
  body: Type.Object({
    report: reportSchema,
    picture: Type.Optional(
      Type.String({
        format: 'binary',
        description: `Picture of the post, exactly as report.picture says: ${pictureTypes.join(', ')}, at most ${reportLimits.pictureBytes} bytes`,
      }),
    ),
  }),
  response: {
    200: { description: 'It was here already', content: { 'application/json': { schema: receipt } } },
    201: { description: 'It is stored', content: { 'application/json': { schema: receipt } } },
    ...problemAnswers(
      'upload-broken',
      'part-unexpected',
      'report-missing',
      'report-unreadable',
      'report-field',
      'picture-missing',
      'picture-unexpected',
      'picture-differs',
      'id-taken',
      'upload-too-large',
      'report-too-large',
      'picture-too-large',
      'not-multipart',
      'report-type',
      'picture-type',
      'too-many-requests',
      'internal',
      'storage-unavailable',
    ),
  },
};

export const readReportSchema = {
  summary: 'What became of a report',
  params: Type.Object({ id: reportId }),
  security: [{ receiptToken: [] }],
  response: {
    200: Type.Object({
      id: reportId,
      status: Type.Enum(reportStatuses),
      receivedAt,
      bodyHash: sha256Text,
    }),
    ...problemAnswers(
      'request-invalid',
      'token-wrong',
      'report-unknown',
      'too-many-requests',
      'internal',
      'storage-unavailable',
    ),
  },
};
