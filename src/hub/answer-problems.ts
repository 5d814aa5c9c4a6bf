import type { FastifyInstance, FastifyReply } from 'fastify';
import { ProblemError } from './problem.ts';
import { problemOf } from './problem-of.ts';

/** Seconds after which a sender may try again when the disk or the database failed. */
const storageRetrySeconds = 60;

/** Makes every refusal and every failure a problem of RFC 9457. */
export function answerProblems(app: FastifyInstance): void {
  app.setErrorHandler((error, request, reply) => {
    const problem = problemOf(error);
    if (problem.answer.status >= 500) request.log.error({ err: error }, problem.code);
    return send(reply, problem);
  });
  // Limited like a route, or it would be the cheapest way to search for one.
  app.setNotFoundHandler({ preHandler: app.rateLimit({}) }, (_request, reply) =>
    send(reply, new ProblemError('route-unknown')),
  );
}

function send(reply: FastifyReply, { answer }: ProblemError): FastifyReply {
  if (answer.status === 401) reply.header('www-authenticate', 'Bearer');
  if (answer.status === 503) reply.header('retry-after', storageRetrySeconds);
  return reply.code(answer.status).type('application/problem+json').send(answer);
}
