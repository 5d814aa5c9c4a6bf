import type { FastifyServerOptions } from 'fastify';
import type { HubSettings } from './settings.ts';

type LogOptions = Exclude<FastifyServerOptions['logger'], boolean | undefined>;

/**
 * One line a request, and no word of what was sent: no address of a reporter, no id, no header, no text of an error
 * (PostgreSQL quotes the row, parsers quote the input). Standard error only; standard output has the ready line.
 */
export function quietLog(level: HubSettings['logLevel']): LogOptions {
  return {
    level,
    stream: process.stderr,
    base: null,
    serializers: {
      req: (request) => ({ method: request.method, route: request.routeOptions?.url ?? 'unknown' }),
      res: (reply) => ({ statusCode: reply.statusCode }),
      err: (error) => ({ type: error.name, message: '', stack: tracesOf(error) }),
    },
  };
}

/** Names, codes and places of an error and of its causes. */
function tracesOf(error: Error): string {
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const own = [`${error.name}${code}`, ...places.slice(0, 8)].join('\n');
  return error.cause instanceof Error ? `${own}\ncaused by ${tracesOf(error.cause)}` : own;
}
