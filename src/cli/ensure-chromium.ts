import { existsSync } from 'node:fs';
import { chromiumPath } from './chromium.ts';
import { installFromDebian, isDebian, isRoot, run } from './debian.ts';

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
  // What Ubuntu calls chromium only asks for a snap, which a container cannot install.
  if (isDebian() && isRoot()) installFromDebian(['chromium']);
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

function installFromPlaywright(): void {
  // Root on Linux may also install the libraries that a bare container lacks and Chromium does not start without.
  const libraries = process.platform === 'linux' && isRoot() ? ['--with-deps'] : [];
  run('npx', ['--no-install', 'playwright', 'install', ...libraries, 'chromium']);
}

if (import.meta.main) {
  try {
    console.log(`Chromium for the browser tests: ${await ensureChromium()}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
