import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A server of `dist` that runs beside a command. */
export interface Preview {
  /** As in `http://localhost:4331`. */
  origin: string;
  stop: () => void;
}

const SERVE = fileURLToPath(new URL('serve.ts', import.meta.url));

/**
 * Starts what `npm run preview` starts, on another port, and answers when it serves.
 *
 * @throws Error with what the server said where it does not start
 */
export async function startPreview(port: number): Promise<Preview> {
  const child = spawn(process.execPath, [SERVE], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PORT: String(port), EVERYPORT_BASE: '' },
  });
  // A command that fails must not leave its server behind.
  process.once('exit', () => child.kill());
  let said = '';
  await new Promise<void>((resolve, reject) => {
    const listen = (text: Buffer): void => {
      said += text.toString();
      if (said.includes('everyport is at')) resolve();
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('close', () => reject(new Error(said.trim())));
  });
  return { origin: `http://localhost:${port}`, stop: () => void child.kill() };
}
