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
  ['what port does ldap use?', '/port/389'],
  ['https://example.com:465/', '/port/465'],
] as const) {
  test(`the first result for "${query}" is ${first}`, async () => {
    await results.open(query);
    await expect(results.links.first()).toHaveAttribute('href', first);
    await expect(results.status).toContainText(`“${query}”`);
  });
}

test('names come first and full text after them, under its own heading, counted in the status', async ({ page }) => {
  await results.open('ssh');
  await expect(page.getByRole('heading', { name: 'In the text' })).toBeVisible();
  await expect(results.status).toHaveText(/^\d+ matches and \d+ pages of text for “ssh”\.$/);
  const [names, text] = [await results.list.boundingBox(), await results.textList.boundingBox()];
  expect(names?.y).toBeLessThan(text?.y ?? 0);
});

test('each list has a page once, with what stands there', async ({ page }) => {
  await results.open('ssh');
  await expect(page.locator('#results')).toHaveCount(1);
  for (const [list, links] of [
    [results.list, results.links],
    [results.textList, results.textLinks],
  ] as const) {
    const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(hrefs.length).toBeGreaterThan(1);
    expect(new Set(hrefs).size).toBe(hrefs.length);
    expect(await list.locator('> li').count()).toBe(hrefs.length);
  }
  await expect(results.list.locator('> li').first()).toContainText(/Port 22: SSH.*assigned/);
});

test('found words are marked in the text', async () => {
  await results.open('message submission');
  await expect(results.textLinks.first()).toHaveAttribute('href', '/port/587');
  await expect(results.textList.locator('> li').first().locator('mark').first()).toHaveText(/message|submission/i);
});

test('the list is busy until the answer is complete, and names do not wait for the text', async ({ page }) => {
  let arrive = (): void => undefined;
  const asked = new Promise<void>((resolve) => (arrive = resolve));
  await page.route('**/pagefind/pagefind-entry.json*', async (route) => {
    await asked;
    await route.continue();
  });
  await page.goto('/search?q=ssh');
  await expect(results.status).toHaveText(/^\d+ matches for “ssh”\. Searching the text…$/);
  await expect(results.links.first()).toHaveAttribute('href', '/port/22');
  await expect(results.list).toHaveAttribute('aria-busy', 'true');
  await expect(results.textList).toHaveCount(0);
  arrive();
  await results.done();
  expect(await results.textLinks.count()).toBeGreaterThan(0);
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

test.describe('back and forward', () => {
  test('lead to the results again after one was opened', async ({ page }) => {
    await results.open('ssh');
    await results.links.first().click();
    await expect(page).toHaveURL('/port/22');
    await page.goBack();
    await results.done();
    await expect(results.links.first()).toHaveAttribute('href', '/port/22');
    await page.goForward();
    await expect(page).toHaveURL('/port/22');
  });

  test('lead from query to query, and the field follows', async ({ page }) => {
    await results.open('ssh');
    const box = new SearchBox(page);
    await box.field.fill('syslog');
    await box.field.press('Enter');
    await expect(page).toHaveURL('/search?q=syslog');
    await results.done();
    await page.goBack();
    await results.done();
    await expect(results.links.first()).toHaveAttribute('href', '/port/22');
    await expect(box.field).toHaveValue('ssh');
    await page.goForward();
    await results.done();
    await expect(results.links.first()).toHaveAttribute('href', '/port/514');
    await expect(box.field).toHaveValue('syslog');
  });
});

test.describe('a query in the address', () => {
  test('of the home page leads to the results page, which takes its place in the history', async ({ page }) => {
    await page.goto('/about');
    await page.goto('/?q=ssh');
    await expect(page).toHaveURL('/search?q=ssh');
    await results.done();
    await expect(results.links.first()).toHaveAttribute('href', '/port/22');
    await page.goBack();
    await expect(page).toHaveURL('/about');
  });

  test('of the results page is what another visitor sees too', async ({ browser, page }) => {
    await results.open('ssh');
    await results.facet('UDP').check();
    await results.done();
    const hrefs = await results.textLinks.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const other = await browser.newPage();
    const theirs = new ResultsPage(other);
    await other.goto(page.url());
    await theirs.done();
    await expect(theirs.facet('UDP')).toBeChecked();
    expect(await theirs.textLinks.evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual(
      hrefs,
    );
    await other.close();
  });
});

test.describe('a slip of the pen', () => {
  test('is mended, the page says for what, and full text is searched for it too', async () => {
    await results.open('kerberso');
    await expect(results.page.getByText('Showing results for Kerberos. Search instead for kerberso.')).toBeVisible();
    await expect(results.links.first()).toHaveAttribute('href', '/port/88');
    await expect(results.textList).toContainText('Kerberos');
  });

  test('can be searched for as it was typed', async ({ page }) => {
    await results.open('kerberso');
    await page.locator('#search-results').getByRole('link', { name: 'kerberso' }).click();
    await expect(page).toHaveURL('/search?q=kerberso&literal=1');
    await results.done();
    await expect(page.getByText('Showing results for')).toHaveCount(0);
    await expect(results.links.and(page.locator('[href="/port/88"]'))).toHaveCount(0);
  });
});

for (const query of ['70000', '65536', 'tcp/99999']) {
  test(`"${query}" is said to be no port, and why`, async () => {
    await results.open(query);
    await expect(results.status).toContainText('is not a port number: they run from 0 to 65535');
    await expect(results.links).toHaveCount(0);
    await expect(results.retry).toHaveCount(0);
  });
}

test('an empty query asks for one', async () => {
  await results.open('');
  await expect(results.status).toHaveText('Type a port number, a service name or a word.');
  await expect(results.links).toHaveCount(0);
});

test('a word that is nowhere finds nothing, and the page says so', async () => {
  await results.open('漢字');
  await expect(results.status).toHaveText('Nothing found for “漢字”.');
});
