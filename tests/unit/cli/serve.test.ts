import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createServer } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';

const SERVE = resolve('src/cli/serve.ts');

/** More than any buffer on its way holds. */
const LONG = Array.from({ length: 200_000 }, (_, index) => `port ${index}`).join('\n');

/** A folder with a site of a few pages and files. */
function site(): string {
  const folder = mkdtempSync(join(tmpdir(), 'everyport-serve-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'port'));
  writeFileSync(join(folder, 'index.html'), 'home');
  writeFileSync(join(folder, '404.html'), 'not found');
  writeFileSync(join(folder, 'long.html'), LONG);
  writeFileSync(join(folder, 'picture.png'), 'png!');
  writeFileSync(join(folder, 'port/22.html'), 'ssh');
  writeFileSync(join(folder, 'port/22.json'), '{}');
  return folder;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === 'string') throw new Error('no port is free');
  return address.port;
}

/** Starts the server and answers with what it said, and its exit code where it ended by itself. */
async function serve(env: NodeJS.ProcessEnv): Promise<{ output: string; exitCode: number | null }> {
  const child = spawn(process.execPath, [SERVE], { env: { ...process.env, EVERYPORT_BASE: undefined, ...env } });
  onTestFinished(() => void child.kill());
  let output = '';
  return new Promise((done) => {
    child.stdout.on('data', (text: Buffer) => {
      output += text.toString();
      if (output.includes('everyport is at')) done({ output, exitCode: null });
    });
    child.stderr.on('data', (text: Buffer) => (output += text.toString()));
    child.on('close', (exitCode) => done({ output, exitCode }));
  });
}

describe('a site that is there', () => {
  test('is served at the address that is printed, pages without their extension', async () => {
    const port = await freePort();
    const { output } = await serve({ EVERYPORT_DIST: site(), PORT: String(port) });
    expect(output).toContain(`http://localhost:${port}/`);

    const get = async (path: string) => {
      const response = await fetch(`http://localhost:${port}${path}`, { redirect: 'manual' });
      return [response.status, response.headers.get('content-type')?.split(';')[0], await response.text()];
    };
    expect(await get('/')).toEqual([200, 'text/html', 'home']);
    expect(await get('/port/22')).toEqual([200, 'text/html', 'ssh']);
    expect(await get('/port/22?q=1')).toEqual([200, 'text/html', 'ssh']);
    expect(await get('/port/22.json')).toEqual([200, 'application/json', '{}']);
    expect(await get('/port/23')).toEqual([404, 'text/html', 'not found']);
    expect(await get('/..%2F..%2Fetc%2Fpasswd')).toEqual([404, 'text/html', 'not found']);
  });

  test('is sent compressed where that is text and the browser takes it', async () => {
    const port = await freePort();
    await serve({ EVERYPORT_DIST: site(), PORT: String(port) });
    const ask = (path: string, headers: Record<string, string>, method = 'GET') =>
      new Promise<[encoding: string | undefined, length: string | undefined, vary: string | undefined, body: Buffer]>(
        (done, fail) => {
          const asked = request(`http://localhost:${port}${path}`, { headers, method }, (response) => {
            const parts: Buffer[] = [];
            response.on('data', (part: Buffer) => parts.push(part));
            response.on('end', () => {
              const { 'content-encoding': encoding, 'content-length': length, vary } = response.headers;
              done([encoding, length, vary, Buffer.concat(parts)]);
            });
          });
          asked.on('error', fail).end();
        },
      );

    const [brotli, lengthUnknown, vary, page] = await ask('/long', { 'accept-encoding': 'gzip, deflate, br' });
    expect([brotli, lengthUnknown, vary]).toEqual(['br', undefined, 'Accept-Encoding']);
    expect(brotliDecompressSync(page).toString()).toBe(LONG);

    const [gzip, , , zipped] = await ask('/long', { 'accept-encoding': 'gzip;q=1.0, br;q=0' });
    expect(gzip).toBe('gzip');
    expect(gunzipSync(zipped).toString()).toBe(LONG);
    const [missing, , , notFound] = await ask('/port/23', { 'accept-encoding': 'gzip' });
    expect([missing, gunzipSync(notFound).toString()]).toEqual(['gzip', 'not found']);

    expect(await ask('/port/22', {})).toEqual([undefined, '3', 'Accept-Encoding', Buffer.from('ssh')]);
    expect(await ask('/picture.png', { 'accept-encoding': 'br' })).toEqual([
      undefined,
      '4',
      undefined,
      Buffer.from('png!'),
    ]);
    expect(await ask('/long', { 'accept-encoding': 'br' }, 'HEAD')).toEqual(['br', undefined, vary, Buffer.alloc(0)]);
    // A part is a part of the file, not of what it would be compressed.
    const part = await ask('/long', { 'accept-encoding': 'br', range: 'bytes=0-3' });
    expect(part).toEqual([undefined, '4', vary, Buffer.from(LONG.slice(0, 4))]);
  });

  test('is served below the base path it was built for, and only there', async () => {
    const port = await freePort();
    const { output } = await serve({ EVERYPORT_DIST: site(), PORT: String(port), EVERYPORT_BASE: '/base' });
    expect(output).toContain(`http://localhost:${port}/base/`);
    expect((await fetch(`http://localhost:${port}/base/port/22`)).status).toBe(200);
    expect((await fetch(`http://localhost:${port}/port/22`)).status).toBe(404);
    expect((await fetch(`http://localhost:${port}/basement`)).status).toBe(404);
  });
});

test('where there is no site yet, the server says how to make one', async () => {
  const { output, exitCode } = await serve({ EVERYPORT_DIST: join(tmpdir(), 'no-such-site') });
  expect(exitCode).toBe(1);
  expect(output).toContain('npm run build');
});

test('where the port is taken, the server says how to choose another', async () => {
  const blocker = createServer();
  await new Promise<void>((done) => blocker.listen(0, done));
  onTestFinished(() => void blocker.close());
  const address = blocker.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const { output, exitCode } = await serve({ EVERYPORT_DIST: site(), PORT: String(port) });
  expect(exitCode).toBe(1);
  expect(output).toContain(`Port ${port} is taken; choose another with PORT=`);
});
