import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DIST } from '../dist.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** The names by which the engines' page imports its peers. */
const PEERS = {
  minisearch: '/node_modules/minisearch/dist/es/index.js',
  'fuse.js': '/node_modules/fuse.js/dist/fuse.mjs',
};

const PAGE = `<!doctype html><html lang="en"><title>Engines</title>
<script type="importmap">${JSON.stringify({ imports: PEERS })}</script></html>`;

/** Only what the page imports: our sources, the peers, the index. */
const SERVED = /^\/(?:src\/[\w./-]+\.ts|names\.json)$/;

/** A server of this project's sources as a browser can run them, and of a blank page to run them in. */
export async function startSourceServer(): Promise<{ origin: string; stop: () => void }> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const [type, body] = path === '/' ? ['text/html', PAGE] : fileAt(path);
    response.writeHead(body === null ? 404 : 200, {
      'content-type': `${type}; charset=utf-8`,
      // A page on its own has a clock of some microseconds, any other one of a hundred.
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    });
    response.end(body ?? 'Not found');
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return { origin: `http://localhost:${portOf(server)}`, stop: () => server.close() };
}

function fileAt(path: string): [type: string, body: string | null] {
  if (path === '/names.json') return ['application/json', readFileSync(join(DIST, 'names.json'), 'utf8')];
  const file = join(ROOT, path);
  const isServed = SERVED.test(path) || Object.values(PEERS).includes(path);
  if (!isServed || path.includes('..') || !existsSync(file)) return ['text/plain', null];
  const text = readFileSync(file, 'utf8');
  return ['text/javascript', path.endsWith('.ts') ? stripTypeScriptTypes(text) : text];
}

function portOf(server: Server): number {
  const address = server.address();
  return address === null || typeof address === 'string' ? 0 : address.port;
}
