import { type FastifyPluginAsyncTypebox, Type } from '@fastify/type-provider-typebox';
import type { ReportStore } from '../store/report-store.ts';
import { problemAnswers } from './problem-schema.ts';

const schema = {
  summary: 'Whether the hub and its database answer',
  response: {
    200: Type.Object({ status: Type.Literal('ok') }),
    ...problemAnswers('too-many-requests', 'internal', 'storage-unavailable'),
  },
};

export const healthRoute: FastifyPluginAsyncTypebox<{ store: ReportStore }> = async (app, { store }) => {
  app.get('/healthz', { schema }, async () => {
    await store.ping();
    return { status: 'ok' as const };
  });
};
