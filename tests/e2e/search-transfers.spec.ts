import { expect, test } from '@playwright/test';
import { NAMES, TEXT } from './pages/faults.ts';
import { ResultsPage } from './pages/results-page.ts';
import { SearchBox } from './pages/search-box.ts';
import { Transfers } from './pages/transfers.ts';

/** Pagefind itself takes 85 kB of it, its list of pages and pieces 45 kB, each word a piece of 3 kB. */
const FIRST_TEXT = 145_000;
const LATER_TEXT = 40_000;
const NAMES_INDEX = 110_000;

/** What narrowing down needs beyond a search. */
const COUNTS = /\.pf_filter/;

const FIRST = 'message submission';
const LATER = [
  'obsolete',
  'firmware',
  'newsgroups',
  'zone transfer',
  'macintosh file sharing',
  'who is logged in to the remote computer',
];

let box: SearchBox;
let transfers: Transfers;

test.beforeEach(async ({ page }) => {
  box = new SearchBox(page);
  transfers = new Transfers(page);
  await page.goto('/');
});

test('a number is answered from the index of names alone', async ({ page }) => {
  await box.suggestNames('22');
  await box.suggestNames('/tcp');
  await expect(box.options.first()).toContainText('Port 22 on TCP');
  await page.waitForLoadState('networkidle');
  expect(transfers.paths(NAMES)).toEqual(['/names.json']);
  expect(transfers.paths(TEXT)).toEqual([]);
});

for (const name of ['ssh', 'http', 'kerberos', 'secure shell']) {
  test(`the name "${name}" is answered in the box without full text`, async ({ page }) => {
    await box.field.focus();
    // All at once: of a beginning, full text may know more than names do.
    await box.field.fill(name);
    await expect(box.options.first().locator('small')).toBeVisible({ timeout: 15_000 });
    // Longer than the pause after which full text would be asked.
    await page.waitForTimeout(600);
    expect(transfers.paths(TEXT)).toEqual([]);
  });
}

test('the index of names is fetched once for a page, in at most 110 kB', async () => {
  await box.suggestNames('ssh');
  await box.field.fill('');
  await box.suggestNames('syslog');
  expect(transfers.paths(NAMES)).toHaveLength(1);
  expect(await transfers.bytes(NAMES)).toBeLessThanOrEqual(NAMES_INDEX);
});

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** What full text fetches for a query in the box, beyond what it has fetched before. */
async function bytesFor(query: string): Promise<number> {
  const before = await transfers.bytes(TEXT);
  await box.field.fill('');
  await box.field.fill(query);
  await expect(box.group('In the text').first()).toBeVisible({ timeout: 15_000 });
  const taken = (await transfers.bytes(TEXT)) - before;
  console.log(`full text for "${query}": ${kB(taken)}`);
  return taken;
}

test('the first answer of the full text takes at most 145 kB, each later one at most 40 kB', async () => {
  await box.field.focus();
  expect(await bytesFor(FIRST)).toBeLessThanOrEqual(FIRST_TEXT);
  for (const query of LATER) expect.soft(await bytesFor(query), query).toBeLessThanOrEqual(LATER_TEXT);
});

test('what has been searched for once is not fetched again', async () => {
  await box.field.focus();
  await bytesFor(FIRST);
  await bytesFor('newsgroups');
  expect(await bytesFor(FIRST)).toBe(0);
});

test('in the box nothing is fetched for narrowing down', async () => {
  await bytesFor(FIRST);
  expect(transfers.paths(COUNTS)).toEqual([]);
});

test('the results page shows results for 145 kB, and fetches what narrows them down after that', async ({ page }) => {
  const results = new ResultsPage(page);
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(COUNTS, async (route) => {
    await released;
    await route.continue();
  });
  await results.open(FIRST);
  await expect(results.textLinks.first()).toHaveAttribute('href', '/port/587');
  const first = await transfers.bytes(TEXT);
  expect(first).toBeLessThanOrEqual(FIRST_TEXT);
  release();
  await expect(results.facet('TCP')).toBeVisible();
  console.log(`full text on the results page: ${kB(first)}, with the counts ${kB(await transfers.bytes(TEXT))}`);
});

test('on a narrow screen the counts are fetched when somebody wants to narrow down', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 760 });
  const results = new ResultsPage(page);
  await results.open(FIRST);
  await expect(results.textLinks.first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(transfers.paths(COUNTS)).toEqual([]);
  await page.getByText('Narrow down').click();
  await expect(results.facet('TCP')).toBeVisible();
  expect(transfers.paths(COUNTS).length).toBeGreaterThan(0);
});
