import type { IncomingMessage } from 'node:http';
import { createServer } from 'node:https';
import { makeCertificate } from './certificate.ts';
import { startConnectProxy } from './connect-proxy.ts';
import { listen } from './listen.ts';

interface SiteRequest {
  method: string;
  url: URL;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** What a site answers. Status 200 and HTML unless said otherwise. */
interface SiteAnswer {
  status?: number;
  headers?: Record<string, string>;
  body: string | Uint8Array;
}

export type SiteHandler = (request: SiteRequest) => SiteAnswer | Promise<SiteAnswer>;

export interface SiteServer {
  hosts: string[];
  /** Port of the CONNECT proxy that browsers are pointed at. */
  proxyPort: number;
  spki: string;
  /** Every `host:port` that any browser asked for, ours or not. */
  asked: string[];
  /** Every request that reached a site, as `METHOD https://host/path?query`. */
  requests: string[];
  /** Replaces a host's handler; the host must be one of those served from the start. */
  answer(host: string, handler: SiteHandler): void;
  close(): Promise<void>;
}

/** Serves replicas under the real names of sites, over TLS, on this machine only. */
export async function serveSites(sites: Record<string, SiteHandler>): Promise<SiteServer> {
  const handlers = new Map(Object.entries(sites));
  const hosts = [...handlers.keys()];
  const requests: string[] = [];
  const { key, cert, spki } = makeCertificate(hosts);
  const server = createServer({ key, cert }, async (request, response) => {
    const host = request.headers.host ?? '';
    const url = new URL(request.url ?? '/', `https://${host}`);
    requests.push(`${request.method} ${url.href}`);
    const { status, headers, body } = await answerSafely(handlers.get(host), request, url);
    response.writeHead(status ?? 200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
  });
  const tlsPort = await listen(server);
  const proxy = await startConnectProxy(hosts, tlsPort);
  return {
    hosts,
    proxyPort: proxy.port,
    spki,
    asked: proxy.asked,
    requests,
    answer(host, handler) {
      if (!handlers.has(host)) throw new Error(`Name ${host} in serveSites first: the certificate needs it.`);
      handlers.set(host, handler);
    },
    async close() {
      await proxy.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function answerSafely(
  handler: SiteHandler | undefined,
  request: IncomingMessage,
  url: URL,
): Promise<SiteAnswer> {
  if (handler === undefined) return { status: 404, body: 'no such site' };
  const body = Buffer.concat(await request.toArray());
  try {
    return await handler({ method: request.method ?? 'GET', url, headers: request.headers, body });
  } catch (error) {
    return { status: 500, headers: { 'content-type': 'text/plain' }, body: String(error) };
  }
}
