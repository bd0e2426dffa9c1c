import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

/** The preview server, on a port of its own. */
export interface Preview {
  origin: string;
  stop: () => void;
}

const LONGEST_START_MS = 10_000;

/** Starts the preview server over `dist`. @throws Error when it does not come up */
export async function startPreview(): Promise<Preview> {
  const port = await freePort();
  const child = spawn(process.execPath, ['src/cli/serve.ts'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, PORT: String(port) },
  });
  await new Promise<void>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('The preview server does not answer')), LONGEST_START_MS);
    const settle = (finish: () => void): void => {
      clearTimeout(late);
      finish();
    };
    // It says its address when it listens.
    child.stdout.once('data', () => settle(resolve));
    child.once('error', (error) => settle(() => reject(error)));
    child.once('exit', () => settle(() => reject(new Error('The preview server ended'))));
  });
  return { origin: `http://localhost:${port}`, stop: () => child.kill() };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('There is no free port');
  return address.port;
}
