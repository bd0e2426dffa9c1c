import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { measureBox, type Keystroke } from './bench-search/box.ts';
import { engineTables, measureEngines } from './bench-search/engines.ts';
import { milliseconds, percentile, table } from './bench-search/figures.ts';
import { AT_ONCE, goldenQueries } from './bench-search/golden.ts';
import { startPreview } from './bench-search/preview.ts';
import { chromiumPath } from './chromium.ts';
import { DIST } from './dist.ts';
import { ensureChromium } from './ensure-chromium.ts';
import { run } from './run.ts';

/**
 * Measures the search on the site in `dist`, over all golden queries: what a keystroke takes in the real box, and our
 * index of names beside two search libraries with the same records, in the same run and browser. Only its ratios hold on
 * another machine.
 */
const BUDGET_MS = { all: 50, atOnce: 16 };

async function main(): Promise<void> {
  if (!existsSync(join(DIST, 'names.json'))) {
    throw new Error(`There is no site with a search in ${DIST} yet: npm run build makes it.`);
  }
  await ensureChromium();
  const golden = goldenQueries();
  const preview = await startPreview();
  const executablePath = chromiumPath();
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const keystrokes = await measureBox(browser, preview.origin, golden);
    console.log(`\nIn the box, from the last keystroke of ${golden.length} queries, warm, twice each\n`);
    console.log(boxTable(keystrokes));
    const engines = await measureEngines(browser, golden);
    console.log('\nThe engines alone over the same records, warm; in brackets how many times ours\n');
    console.log(engineTables(engines, golden));
    console.log("\nA record that a library finds counts as its main port's page, its range's or its service's.");
  } finally {
    await browser.close();
    preview.stop();
  }
}

function boxTable(keystrokes: readonly Keystroke[]): string {
  const atOnce = keystrokes.filter(({ group }) => AT_ONCE.includes(group));
  const line = (title: string, figures: readonly number[], budget: string): string[] => [
    title,
    milliseconds(percentile(figures, 0.5)),
    milliseconds(percentile(figures, 0.95)),
    budget,
  ];
  const laidOut = (of: readonly Keystroke[]): number[] => of.map((keystroke) => keystroke.laidOut);
  const shown = (of: readonly Keystroke[]): number[] => of.map((keystroke) => keystroke.shown);
  return table([
    ['', 'p50', 'p95', 'budget of p95'],
    line('all: suggestions laid out', laidOut(keystrokes), `${BUDGET_MS.all} ms`),
    line('all: next frame shown', shown(keystrokes), ''),
    line('numbers and exact names: suggestions laid out', laidOut(atOnce), `${BUDGET_MS.atOnce} ms`),
    line('numbers and exact names: next frame shown', shown(atOnce), ''),
  ]);
}

await run(main);
