import { readFileSync, writeFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';
import { SITE_NAME, SITE_TAGLINE } from '../site/words.ts';
import { pictureChromium } from './picture-chromium.ts';
import { repackPng } from './repack-png.ts';
import { run } from './run.ts';

/**
 * Makes the pictures of the site's identity from its mark: the card that other sites show of a link, and the icon of a
 * phone's home screen. They are committed: run this when the mark, the name or the tagline changes.
 */

const MARK = readFileSync('public/favicon.svg', 'utf8');

/** The numbers beside the name, and those of them that many know by heart. */
const ROWS = [
  [20, 21, 22, 25, 53, 67],
  [69, 80, 110, 123, 143],
  [179, 389, 443, 445, 514],
  [993, 1194, 1433, 1883],
  [3306, 3389, 5060, 5432],
  [6379, 8080, 8443, 9090],
  [25565, 27017, 31999, 65535],
];
const KNOWN_BY_HEART = [22, 53, 80, 443, 3306, 5432, 8080, 27017];

const number = (port: number): string => (KNOWN_BY_HEART.includes(port) ? `<b>${port}</b>` : String(port));

/** Fonts by name, so that the same machine makes the same picture whatever its desktop is set to. */
const CARD = `<!doctype html><meta charset="utf-8"><style>
* { margin: 0; box-sizing: border-box }
body { width: 1200px; height: 630px; padding: 84px 90px; overflow: hidden; background: #fcfcfa; color: #1b2327;
  font-family: 'Liberation Sans', Arial, sans-serif; border-bottom: 14px solid #00606b; position: relative }
svg { width: 112px; height: 112px; display: block }
h1 { margin-top: 34px; font-size: 108px; line-height: 1; letter-spacing: -4px }
p { margin-top: 30px; width: 560px; font-size: 38px; line-height: 1.3; color: #4d5a60 }
div { position: absolute; left: 690px; top: 70px; font: 31px/68px 'Liberation Mono', monospace; color: #bfc6c3;
  white-space: pre }
b { color: #00606b }
</style><div>${ROWS.map((row) => row.map(number).join('  ')).join('\n')}</div>${MARK}<h1>${SITE_NAME}</h1><p>${SITE_TAGLINE}</p>`;

/** Without its round corners and edge to edge: phones cut icons to shapes of their own. */
const ICON = `<!doctype html><style>* { margin: 0 } svg { width: 180px; display: block } rect { rx: 0 }</style>${MARK}`;

await run(async () => {
  const browser = await pictureChromium();
  await take(browser, CARD, 1200, 630, 'public/social.png');
  await take(browser, ICON, 180, 180, 'public/apple-touch-icon.png');
  await browser.close();
});

async function take(browser: Browser, html: string, width: number, height: number, path: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: 'light' });
  await page.setContent(html);
  writeFileSync(path, repackPng(await page.screenshot()));
  await page.close();
}
