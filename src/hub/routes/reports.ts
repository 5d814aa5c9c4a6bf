import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { ProblemError } from '../problem.ts';
import { type IntakeParts, receiveReport } from '../receive-report.ts';
import { readUpload } from './read-upload.ts';
import { readReportSchema, sendReportSchema } from './reports-schema.ts';

/** Reports come in here, and their reporters ask after them. */
export const reportRoutes: FastifyPluginAsyncTypebox<IntakeParts> = async (app, parts) => {
  app.route({
    method: 'POST',
    url: '/v1/reports',
    schema: sendReportSchema,
    // The body is a stream here, and core's parseReport is its judge.
    validatorCompiler: () => () => true,
    handler: async (request, reply) => {
      const { receipt, isNew } = await receiveReport(parts, await readUpload(request));
      return reply.code(isNew ? 201 : 200).send(receipt);
    },
  });

  app.get('/v1/reports/:id', { schema: readReportSchema }, async (request) => {
    const { id } = request.params;
    // The token is judged before the database is asked: without it nobody learns, nor times, whether the id exists.
    if (!parts.key.isTokenOf(id, bearerToken(request.headers.authorization))) {
      throw new ProblemError('token-wrong');
    }
    const stored = await parts.store.find(id);
    if (stored === null) throw new ProblemError('report-unknown');
    return stored;
  });
};

function bearerToken(header: string | undefined): string {
  return /^Bearer ([\w-]{1,200})$/i.exec(header ?? '')?.[1] ?? '';
}
