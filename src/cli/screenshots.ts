import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from '@playwright/test';
import { KINDS } from '../../tests/e2e/pages/kinds.ts';
import { pictureChromium } from './picture-chromium.ts';
import { startPreview } from './preview-server.ts';
import { repackPng } from './repack-png.ts';
import { run } from './run.ts';

/**
 * Takes a picture of every kind of page in `dist`, whole, in light and dark, on a phone and on a desk, for people to look
 * through. `--readme` takes the two of the README instead.
 */

const PORT = 4341;
const FOLDER = 'screenshots';
const WIDTHS = [375, 1280];
const SCHEMES = ['light', 'dark'] as const;
type Scheme = (typeof SCHEMES)[number];

/** A page, and how it is looked at. */
interface Shot {
  address: string;
  scheme: Scheme;
  width: number;
  /** How much of it to show; all of it where nothing is said. */
  height?: number;
  path: string;
}

const README_SHOTS: Shot[] = [
  { address: '/port/22', scheme: 'light', width: 1280, height: 900, path: '.github/port-22.png' },
  { address: '/port/5432', scheme: 'dark', width: 375, height: 760, path: '.github/port-5432-phone.png' },
];

function everyKind(): Shot[] {
  return KINDS.flatMap(([, address]) =>
    SCHEMES.flatMap((scheme) =>
      WIDTHS.map((width) => ({
        address,
        scheme,
        width,
        path: join(FOLDER, `${fileName(address)}-${scheme}-${width}.png`),
      })),
    ),
  );
}

/** `/search?q=ssh` → `search-q-ssh`. */
function fileName(address: string): string {
  return address.replace(/[^\w.-]+/g, '-').replace(/^-|-$/g, '') || 'home';
}

await run(async () => {
  const { values } = parseArgs({ options: { readme: { type: 'boolean', default: false } } });
  const shots = values.readme ? README_SHOTS : everyKind();
  if (!values.readme) {
    // What a kind of page looked like that is no more would be taken for what it looks like.
    rmSync(FOLDER, { recursive: true, force: true });
    mkdirSync(FOLDER);
  }
  const preview = await startPreview(PORT);
  const browser = await pictureChromium();
  for (const shot of shots) await take(browser, shot, preview.origin);
  await browser.close();
  preview.stop();
  console.log(shots.map(({ path }) => path).join('\n'));
});

async function take(browser: Browser, shot: Shot, origin: string): Promise<void> {
  const { address, scheme, width, height, path } = shot;
  const page = await browser.newPage({
    viewport: { width, height: height ?? 800 },
    colorScheme: scheme,
    reducedMotion: 'reduce',
  });
  await page.goto(origin + address);
  // Results come when the index has.
  if (address.startsWith('/search')) await page.locator('#results[aria-busy="false"]').waitFor({ state: 'attached' });
  const picture = await page.screenshot({ fullPage: height === undefined });
  // Only what is committed has to be small.
  writeFileSync(path, height === undefined ? picture : repackPng(picture));
  await page.close();
}
