import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const PARTS = ['astro.config.mjs', 'data', 'package.json', 'public', 'src', 'tsconfig.json'];

/** Variables by which Vitest, and not the person who builds, would say what Vite and React are to do. */
const VITEST_ONLY = ['BASE_URL', 'DEV', 'MODE', 'NODE_ENV', 'PROD', 'SSR'];

/** Copies what a build needs to a folder of its own, so that it can be damaged and built undisturbed. */
export function copyOfProject(): string {
  const project = mkdtempSync(join(tmpdir(), 'everyport-project-'));
  for (const part of PARTS) cpSync(part, join(project, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
  return project;
}

/** Builds a sample of the site in such a copy, into its `dist`. */
export function buildIn(project: string, env: NodeJS.ProcessEnv = {}): { exitCode: number | null; output: string } {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !name.startsWith('EVERYPORT_') && !VITEST_ONLY.includes(name),
  );
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/build.ts'], {
    cwd: project,
    encoding: 'utf8',
    env: { ...Object.fromEntries(inherited), EVERYPORT_PORTS: 'sample', ...env },
  });
  return { exitCode: status, output: stdout + stderr };
}
