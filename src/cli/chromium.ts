import { existsSync } from 'node:fs';

const INSTALLED_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * The Chromium of this machine: the one `EVERYPORT_CHROMIUM` names, or the first found where systems install it.
 *
 * @returns undefined to let Playwright look for its own download
 */
export function chromiumPath(): string | undefined {
  return process.env.EVERYPORT_CHROMIUM ?? INSTALLED_PATHS.find((path) => existsSync(path));
}
