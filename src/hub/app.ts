import cors from '@fastify/cors';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import fastify, { type FastifyInstance, type FastifyRequest, type FastifyServerOptions } from 'fastify';
import { answerProblems } from './answer-problems.ts';
import { ProblemError } from './problem.ts';
import type { IntakeParts } from './receive-report.ts';
import { healthRoute } from './routes/health.ts';
import { hubIdentityRoute } from './routes/hub-identity.ts';
import { openApi } from './routes/open-api.ts';
import { multipartOptions, uploadBytes } from './routes/read-upload.ts';
import { reportRoutes } from './routes/reports.ts';
import type { HubSettings } from './settings.ts';

export interface HubParts extends IntakeParts {
  settings: Pick<HubSettings, 'name' | 'requestsPerMinute' | 'trustedProxy'>;
  logger: FastifyServerOptions['logger'];
}

/** The whole hub but its port. */
export async function buildApp({ settings, logger, ...intake }: HubParts): Promise<FastifyInstance> {
  const app = fastify({
    logger: logger ?? false,
    trustProxy: settings.trustedProxy ?? false,
    bodyLimit: uploadBytes,
    // A slow sender holds a connection this long at most, in milliseconds.
    requestTimeout: 30_000,
    connectionTimeout: 60_000,
    forceCloseConnections: 'idle',
  }).withTypeProvider<TypeBoxTypeProvider>();

  // Before the rate limit: it refuses in the same hook, and its answers need these headers as well.
  setSecurityHeaders(app);
  await app.register(cors, {
    delegator: async (request: FastifyRequest) => ({
      origin: isOpenToAll(request.url) ? '*' : false,
      methods: ['GET', 'POST'],
      allowedHeaders: ['Authorization', 'Content-Type'],
      exposedHeaders: ['Retry-After'],
      maxAge: 86_400,
    }),
  });
  // Each route counts for itself: a flood of reports behind one address must not silence the health check.
  app.addHook('onRoute', (route) => {
    route.config = { ...route.config, rateLimit: {} };
  });
  await app.register(rateLimit, {
    max: settings.requestsPerMinute,
    timeWindow: 60_000,
    errorResponseBuilder: () => new ProblemError('too-many-requests'),
  });
  await app.register(multipart, multipartOptions);
  await openApi(app);
  answerProblems(app);
  await app.register(reportRoutes, intake);
  await app.register(hubIdentityRoute, {
    identity: { name: settings.name, publicKey: intake.key.publicKey },
  });
  await app.register(healthRoute, { store: intake.store });
  return app;
}

/** Extensions call these from any origin; nothing here knows a cookie. */
function isOpenToAll(url: string): boolean {
  return url.startsWith('/v1/') || url === '/healthz';
}

/** The hub answers programs: nothing of it may be shown, framed, sniffed or kept. */
function setSecurityHeaders(app: FastifyInstance): void {
  app.addHook('onRequest', async (_request, reply) => {
    reply.headers({
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    });
  });
}
