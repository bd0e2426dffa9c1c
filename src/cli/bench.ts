import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { folderSize } from './folder-size.ts';
import { peakMemory } from './peak-memory.ts';

/**
 * Measures a full build with its index against writing the same files from Node, in one run: the ratio holds when the
 * machine's speed does not. Both write into fresh folders, and nothing is deleted until all is measured.
 */
const FOLDER = join('.bench', String(process.pid));
const BUILT = join(FOLDER, 'dist');
const RAW = join(FOLDER, 'raw');
const PAGES_OF_INTEREST = ['port/22', 'port/80', 'port/31999', 'range/0-1023', 'service/http', 'index'];
/** Writes in flight: what the thread pool of Node takes in its default. */
const WRITES = 4;

async function main(): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  try {
    const build = await measureBuild();
    const raw = await measureRawWrite();
    report(build, raw);
  } finally {
    await rm(FOLDER, { recursive: true, force: true });
  }
}

interface Build {
  seconds: number;
  peakBytes: number;
}

async function measureBuild(): Promise<Build> {
  const started = performance.now();
  const child = spawn(process.execPath, ['src/cli/build.ts'], {
    stdio: 'inherit',
    env: { ...process.env, EVERYPORT_DIST: BUILT, EVERYPORT_PORTS: 'all' },
  });
  const peak = peakMemory(child.pid ?? 0);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error('The build failed; there is nothing to measure');
  return { seconds: secondsSince(started), peakBytes: peak.stop() };
}

/** Writes what the build made, from memory: no build can be faster than this. */
async function measureRawWrite(): Promise<number> {
  const files = filesIn(BUILT).map((path) => ({ path: join(RAW, path), content: readFileSync(join(BUILT, path)) }));
  const started = performance.now();
  for (const folder of new Set(files.map(({ path }) => dirname(path)))) await mkdir(folder, { recursive: true });
  const queue = files.values();
  await Promise.all(
    Array.from({ length: WRITES }, async () => {
      for (const { path, content } of queue) await writeFile(path, content);
    }),
  );
  return secondsSince(started);
}

function report({ seconds, peakBytes }: Build, rawSeconds: number): void {
  const all = folderSize(BUILT);
  const pages = filesIn(BUILT)
    .filter((path) => path.endsWith('.html'))
    .map((path) => ({ path, bytes: statSync(join(BUILT, path)).size }))
    .sort((a, b) => a.bytes - b.bytes);
  const largest = pages.at(-1);
  const median = pages[pages.length >> 1];
  const css = filesIn(join(BUILT, '_astro')).filter((path) => path.endsWith('.css'));
  const cssGzip = css.reduce((sum, path) => sum + gzipBytes(join('_astro', path)), 0);

  const rows: [string, string][] = [
    ['full build with index', `${seconds.toFixed(1)} s`],
    ['peak memory of the build', `${megabytes(peakBytes)}, all its processes`],
    ['the same files written raw', `${rawSeconds.toFixed(1)} s`],
    ['build : raw write', (seconds / rawSeconds).toFixed(1)],
    ['files', all.files.toLocaleString('en')],
    ['total size', `${megabytes(all.bytes)}, ${megabytes(all.bytesOnDisk)} on disk`],
    ['largest page', `${kilobytes(largest?.bytes ?? 0)}, ${largest?.path ?? ''}`],
    ['median page', `${kilobytes(median?.bytes ?? 0)}, ${median?.path ?? ''}`],
    ['style sheet, gzip', kilobytes(cssGzip)],
    ...PAGES_OF_INTEREST.map((page): [string, string] => [
      `/${page} with style sheet, gzip`,
      kilobytes(gzipBytes(`${page}.html`) + cssGzip),
    ]),
  ];
  console.log();
  for (const [what, figure] of rows) console.log(`${what.padEnd(40)}${figure}`);
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  );
}

function gzipBytes(path: string): number {
  return gzipSync(readFileSync(join(BUILT, path))).length;
}

function secondsSince(started: number): number {
  return (performance.now() - started) / 1000;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1e3).toFixed(1)} kB`;
}

await main();
