import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, normalize } from 'node:path';
import { runTool, ToolError } from './tool-error.ts';

/** Serves a public folder on this machine as a mirror would: `serve-registry.ts FOLDER PORT`. */
await runTool(async () => {
  const [folder, port] = process.argv.slice(2);
  if (folder === undefined || !existsSync(folder) || !/^\d{2,5}$/.test(port ?? '')) {
    throw new ToolError('Name the public folder and a port: serve-registry.ts coba/public 8080.');
  }
  const server = createServer((request, response) => {
    const path = join(folder, normalize(new URL(request.url ?? '/', 'http://localhost').pathname));
    const isFile = existsSync(path) && statSync(path).isFile();
    const index = join(path, 'index.html');
    const file = isFile ? path : existsSync(index) ? index : null;
    response.writeHead(file === null ? 404 : 200, {
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'Date',
      'content-type': /\.html$/.test(file ?? '') ? 'text/html; charset=utf-8' : 'application/json',
    });
    response.end(file === null ? '' : readFileSync(file));
  });
  server.listen(Number(port), '127.0.0.1', () =>
    console.log(`Serving ${folder} at http://localhost:${port}`),
  );
});
