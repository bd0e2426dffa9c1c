import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from './ensure-chromium.ts';

/** A Chromium that answers on a port of its own. */
export interface DebuggedChromium {
  port: number;
  stop: () => Promise<void>;
}

/** No sandbox and no GPU in a container; no background traffic, because nothing here needs a network. */
const FLAGS = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'];

/** Starts Chromium by itself: one that Playwright started has Playwright listening in, which takes time from the page. */
export async function startChromium(): Promise<DebuggedChromium> {
  const profile = mkdtempSync(join(tmpdir(), 'everyport-chromium-'));
  const child = spawn(
    await ensureChromium(),
    [...FLAGS, `--user-data-dir=${profile}`, '--remote-debugging-port=0', 'about:blank'],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  process.once('exit', () => child.kill());
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  let said = '';
  const port = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.stderr.on('data', (text: Buffer) => {
      said += text.toString();
      const found = /DevTools listening on ws:\/\/[^:]+:(\d+)/.exec(said)?.[1];
      if (found !== undefined) resolve(Number(found));
    });
    child.on('close', () => reject(new Error(`Chromium ended at once: ${said.trim()}`)));
  });
  const stop = async (): Promise<void> => {
    child.kill();
    await ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return { port, stop };
}
