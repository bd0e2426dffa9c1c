import { expect, test } from '@playwright/test';
import { ResultsPage } from './pages/results-page.ts';
import { SearchBox } from './pages/search-box.ts';

let results: ResultsPage;

test.beforeEach(({ page }) => {
  results = new ResultsPage(page);
});

for (const [query, first] of [
  ['22', '/port/22'],
  ['22/tcp', '/port/22#tcp'],
  ['tcp 22', '/port/22#tcp'],
  [':22', '/port/22'],
  ['port 22', '/port/22'],
  ['ssh', '/port/22'],
  ['SSH', '/port/22'],
  ['http', '/port/80'],
  ['www', '/port/80'],
  ['syslog', '/port/514'],
  ['x11', '/range/6000-6063'],
] as const) {
  test(`the first result for "${query}" is ${first}`, async () => {
    await results.open(query);
    await expect(results.links.first()).toHaveAttribute('href', first);
    await expect(results.status).toContainText(`“${query}”`);
  });
}

test('the results are one list of links, each once', async ({ page }) => {
  await results.open('ssh');
  await expect(page.locator('#results')).toHaveCount(1);
  const hrefs = await results.links.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(hrefs.length).toBeGreaterThan(1);
  expect(new Set(hrefs).size).toBe(hrefs.length);
  expect(await results.list.locator('> li').count()).toBe(hrefs.length);
});

test('found words are marked', async () => {
  await results.open('ssh');
  await expect(results.list.locator('> li').first().locator('mark').first()).toHaveText(/ssh/i);
});

test('the list is busy until the answer is complete', async ({ page }) => {
  let arrive = (): void => undefined;
  const asked = new Promise<void>((resolve) => (arrive = resolve));
  await page.route('**/pagefind/pagefind-entry.json*', async (route) => {
    await asked;
    await route.continue();
  });
  await page.goto('/search?q=ssh');
  await expect(results.status).toHaveText('Searching…');
  await expect(results.list).toHaveAttribute('aria-busy', 'true');
  arrive();
  await results.done();
  expect(await results.links.count()).toBeGreaterThan(0);
});

test('the query stands in the field, ready to be changed', async ({ page }) => {
  await results.open('ssh');
  const box = new SearchBox(page);
  await expect(box.field).toHaveValue('ssh');
  await box.field.click();
  await expect(box.field).toHaveValue('ssh');
  await box.field.fill('syslog');
  await box.field.press('Enter');
  await expect(page).toHaveURL('/search?q=syslog');
  await results.done();
  await expect(results.links.first()).toHaveAttribute('href', '/port/514');
});

test('the results are there again after going back to them', async ({ page }) => {
  await results.open('ssh');
  await results.links.first().click();
  await expect(page).toHaveURL('/port/22');
  await page.goBack();
  await results.done();
  await expect(results.links.first()).toHaveAttribute('href', '/port/22');
});

for (const query of ['70000', '65536', 'tcp/99999']) {
  test(`"${query}" is said to be no port`, async () => {
    await results.open(query);
    await expect(results.status).toContainText('is not a port number: they end at 65535');
    await expect(results.links).toHaveCount(0);
  });
}

test('an empty query asks for one', async () => {
  await results.open('');
  await expect(results.status).toHaveText('Type a port number, a service name or a word.');
  await expect(results.links).toHaveCount(0);
});

test('a word that is nowhere finds nothing, and the page says so', async () => {
  await results.open('漢字');
  await expect(results.status).toContainText('Nothing found for “漢字”');
});

for (const query of [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '%',
  '&amp;',
  '\\',
  'a'.repeat(3000),
]) {
  test(`the query ${query.slice(0, 40)} is text and nothing else`, async ({ page }) => {
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await results.open(query);
    await expect(results.status).toContainText(`“${query}”`);
    await expect(new SearchBox(page).field).toHaveValue(query);
    expect(dialogs).toEqual([]);
    expect(await page.locator('main img, main script:not([src])').count()).toBe(0);
  });
}

test.describe('without its index', () => {
  for (const part of ['pagefind.js', 'pagefind-entry.json', '*.pf_meta', '*.pf_fragment', 'wasm.*']) {
    test(`the search says that ${part} could not be loaded, and a second try works`, async ({ page }) => {
      const pattern = new RegExp(`/pagefind/(?:.*/)?${part.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}(?:\\?|$)`);
      let blocked = 0;
      await page.route(pattern, (route) => {
        blocked++;
        return route.abort();
      });
      await page.goto('/search?q=ssh');
      await results.done();
      expect(blocked).toBeGreaterThan(0);
      await expect(results.status).toContainText('could not be loaded');

      await page.unroute(pattern);
      await results.retry.click();
      await expect(results.links.first()).toHaveAttribute('href', '/port/22');
      await expect(results.retry).toHaveCount(0);
    });
  }

  test('numbers still work', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await results.open('22');
    await expect(results.links.first()).toHaveAttribute('href', '/port/22');
  });

  test('the search box suggests nothing and leads on to the results page', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    const box = new SearchBox(page);
    await page.goto('/');
    await box.field.click();
    await box.type('ssh');
    await box.field.press('Enter');
    await expect(page).toHaveURL('/search?q=ssh');
    await expect(results.status).toContainText('could not be loaded');
    await expect(box.options).toHaveCount(0);
  });
});
