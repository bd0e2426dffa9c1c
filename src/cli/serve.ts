import { createReadStream, existsSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { compressResponse } from './compress.ts';
import { DIST } from './dist.ts';

/**
 * Serves `dist` as a static host would: `/port/22` is the file `port/22.html`, an address without a
 * file gets `404.html`, and text is sent compressed. PORT sets the port, EVERYPORT_BASE the path the site was built for.
 */
const DEFAULT_PORT = 4321;

const port = Number(process.env.PORT ?? DEFAULT_PORT);
const base = (process.env.EVERYPORT_BASE ?? '/').replace(/\/$/, '');
const origin = `http://localhost:${port}`;

if (!existsSync(join(DIST, 'index.html'))) {
  console.error(`There is no site in ${DIST} yet: npm run build makes it.`);
  process.exit(1);
}

// In its dev mode sirv looks each file up when it is asked for, instead of listing all 80,000 first.
const files = sirv(DIST, { dev: true, etag: true, extensions: ['html'] });

const server = createServer((request, response) => {
  compressResponse(request, response);
  const path = request.url ?? '/';
  if (!path.startsWith(`${base}/`)) {
    notFound(response);
    return;
  }
  request.url = path.slice(base.length);
  files(request, response, () => {
    notFound(response);
  });
});

server.on('error', (error: NodeJS.ErrnoException) => {
  const taken =
    error.code === 'EADDRINUSE'
      ? `Port ${port} is taken; choose another with PORT=…, as in PORT=8321 npm run preview`
      : error.message;
  console.error(taken);
  process.exit(1);
});
server.listen(port, () => {
  console.log(`everyport is at ${origin}${base}/`);
});

function notFound(response: ServerResponse): void {
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
  createReadStream(join(DIST, '404.html')).pipe(response);
}
