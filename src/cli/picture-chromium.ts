import type { Browser } from '@playwright/test';
import { ensureChromium } from './ensure-chromium.ts';

/** Starts a Chromium that takes pictures. */
export async function pictureChromium(): Promise<Browser> {
  const executablePath = await ensureChromium();
  // Only now, since loading Playwright takes longer than all the rest.
  const { chromium } = await import('@playwright/test');
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
}
