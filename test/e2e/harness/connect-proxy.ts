import { createServer } from 'node:http';
import { connect, type Socket } from 'node:net';
import { listen } from './listen.ts';

export interface ConnectProxy {
  port: number;
  /** Every `host:port` a browser asked for, in order: the proof that nothing else was contacted. */
  asked: string[];
  close(): Promise<void>;
}

/** Lets a browser reach the given hosts at the local TLS server, and no other host at all. */
export async function startConnectProxy(hosts: readonly string[], tlsPort: number): Promise<ConnectProxy> {
  const asked: string[] = [];
  const open = new Set<Socket>();
  const server = createServer((_request, response) => response.writeHead(502).end());
  server.on('connection', (socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
  });
  server.on('connect', (request, client: Socket) => {
    const target = request.url ?? '';
    asked.push(target);
    client.on('error', () => client.destroy());
    if (!hosts.some((host) => target === `${host}:443`)) {
      client.end('HTTP/1.1 502 Not a replica\r\n\r\n');
      return;
    }
    const upstream = connect(tlsPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connected\r\n\r\n');
      upstream.pipe(client);
      client.pipe(upstream);
    });
    upstream.on('error', () => client.destroy());
    client.on('close', () => upstream.destroy());
  });
  const port = await listen(server);
  return {
    port,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
}
