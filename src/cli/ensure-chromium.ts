import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { chromiumPath } from './chromium.ts';

/**
 * Sees to it that the browser tests have a Chromium: finds one, or installs one in the way that suits the machine.
 *
 * @returns where it is
 * @throws Error saying what to install by hand
 */
export async function ensureChromium(): Promise<string> {
  const named = process.env.EVERYPORT_CHROMIUM;
  if (named !== undefined && !existsSync(named)) {
    throw new Error(`EVERYPORT_CHROMIUM names ${named}, which does not exist.`);
  }

  const present = await findChromium();
  if (present !== undefined) return present;

  console.log('No Chromium found for the browser tests: installing one.');
  if (isDebian() && isRoot()) installFromDebian();
  const installed = await findChromium();
  if (installed !== undefined) return installed;

  installFromPlaywright();
  const downloaded = await findChromium();
  if (downloaded !== undefined) return downloaded;

  throw new Error(
    'No Chromium for the browser tests, and installing one failed. Install Chromium or Google Chrome with your ' +
      'package manager, or run `npx playwright install chromium`, or set EVERYPORT_CHROMIUM to the path of one.',
  );
}

async function findChromium(): Promise<string | undefined> {
  const installed = chromiumPath();
  if (installed !== undefined) return installed;
  // Only now, since loading Playwright takes longer than all the rest.
  const { chromium } = await import('@playwright/test');
  const own = chromium.executablePath();
  return existsSync(own) ? own : undefined;
}

/** Debian itself: what Ubuntu calls chromium only asks for a snap, which a container cannot install. */
function isDebian(): boolean {
  const release = '/etc/os-release';
  return existsSync(release) && /^ID="?debian"?$/m.test(readFileSync(release, 'utf8'));
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function installFromDebian(): void {
  if (run('apt-get', ['update'])) run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
}

function installFromPlaywright(): void {
  // Root on Linux may also install the libraries that a bare container lacks and Chromium does not start without.
  const libraries = process.platform === 'linux' && isRoot() ? ['--with-deps'] : [];
  run('npx', ['--no-install', 'playwright', 'install', ...libraries, 'chromium']);
}

function run(command: string, args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}

if (import.meta.main) {
  try {
    console.log(`Chromium for the browser tests: ${await ensureChromium()}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
