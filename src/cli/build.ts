import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build } from 'astro';
import { DIST } from './dist.ts';
import { getRegistry } from '../registry/index.ts';
import { folderSize } from './folder-size.ts';
import { run } from './run.ts';

/**
 * Builds the site into a fresh folder and swaps it in for `dist` when all of it is there: a build that
 * fails leaves the last good one as it was, and writing is not slowed down by deleting as many files first.
 */
// Beside the site, so that swapping it in is a rename on one file system.
const WORKSHOP = join(dirname(DIST), '.build');

async function main(): Promise<void> {
  const started = performance.now();
  getRegistry();
  await mkdir(WORKSHOP, { recursive: true });
  const fresh = await mkdtemp(join(WORKSHOP, 'next-'));
  await build({ outDir: fresh, logLevel: 'warn' });
  await swapIn(fresh);
  report((performance.now() - started) / 1000);
}

async function swapIn(fresh: string): Promise<void> {
  if (existsSync(DIST)) await rename(DIST, `${fresh}-old`);
  await rename(fresh, DIST);
  // With the old site go the leftovers of builds that failed or were interrupted.
  await rm(WORKSHOP, { recursive: true, force: true });
}

function report(seconds: number): void {
  const all = folderSize(DIST);
  const index = folderSize(join(DIST, 'pagefind'));
  const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
  console.log(
    `Built ${all.pages.toLocaleString('en')} pages into ${DIST}: ${all.files.toLocaleString('en')} files, ${megabytes(all.bytes)} ` +
      `(${megabytes(all.bytesOnDisk)} on disk), search index ${megabytes(index.bytes)}, in ${seconds.toFixed(1)} s`,
  );
}

await run(main);
