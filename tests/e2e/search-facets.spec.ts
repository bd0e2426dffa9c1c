import { expect, test } from '@playwright/test';
import { ResultsPage } from './pages/results-page.ts';
import { FIRST_ANSWER, SearchBox } from './pages/search-box.ts';

let results: ResultsPage;

test.beforeEach(async ({ page }) => {
  results = new ResultsPage(page);
  await results.open('server');
});

test('the text can be narrowed down by transport, status, range and category', async ({ page }) => {
  await expect(page.locator('.facets legend')).toHaveText(['Transport', 'Status', 'Range', 'Category']);
});

test('a choice changes the list, the counts and the address as the facet said it would', async ({ page }) => {
  const whole = await results.total();
  const promised = await results.countOf('UDP');
  const assigned = await results.countOf('Assigned');
  expect(promised).toBeLessThan(whole);

  await results.facet('UDP').check();
  await expect(page).toHaveURL('/search?q=server&transport=udp');
  await expect.poll(() => results.total()).toBe(promised);
  await expect(results.facet('UDP')).toBeChecked();
  // The other values of the same filter still say what choosing them would find.
  expect(await results.countOf('UDP')).toBe(promised);
  expect(await results.countOf('Assigned')).toBeLessThan(assigned);
});

test('two values of one filter find what either has, values of two filters what has both', async ({ page }) => {
  const either = await results.countOf('Well-known ports');
  await results.facet('Well-known ports').check();
  await expect.poll(() => results.total()).toBe(either);
  await results.facet('Registered ports').check();
  await expect(page).toHaveURL('/search?q=server&range=well-known,registered'.replace(',', '%2C'));
  await expect.poll(() => results.total()).toBeGreaterThan(either);
  const both = await results.countOf('UDP');
  await results.facet('UDP').check();
  await expect.poll(() => results.total()).toBe(both);
});

test('back and forward undo and redo a choice', async ({ page }) => {
  const whole = await results.total();
  const promised = await results.countOf('UDP');
  await results.facet('UDP').check();
  await expect.poll(() => results.total()).toBe(promised);

  await page.goBack();
  await expect(page).toHaveURL('/search?q=server');
  await expect.poll(() => results.total()).toBe(whole);
  await expect(results.facet('UDP')).not.toBeChecked();

  await page.goForward();
  await expect(page).toHaveURL('/search?q=server&transport=udp');
  await expect.poll(() => results.total()).toBe(promised);
  await expect(results.facet('UDP')).toBeChecked();
});

test('a choice can be taken back', async ({ page }) => {
  const whole = await results.total();
  await results.facet('UDP').check();
  await expect.poll(() => results.total()).toBeLessThan(whole);
  await results.facet('UDP').uncheck();
  await expect(page).toHaveURL('/search?q=server');
  await expect.poll(() => results.total()).toBe(whole);
});

test('the names above are narrowed down too', async () => {
  await results.open('ssh');
  await expect(results.links.first()).toHaveAttribute('href', '/port/22');
  await results.facet('Registered ports').check();
  await results.done();
  await expect(results.links.first()).not.toHaveAttribute('href', '/port/22');
});

test('choosing by keyboard keeps the focus where it is', async ({ page }) => {
  await results.facet('UDP').focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL('/search?q=server&transport=udp');
  await results.done();
  await expect(results.facet('UDP')).toBeFocused();
  await expect(results.facet('UDP')).toBeChecked();
});

test('a filter that is typed is a choice like any other, and can be taken back', async ({ page }) => {
  const whole = await results.total();
  await results.open('server transport:udp');
  await expect(results.facet('UDP')).toBeChecked();
  expect(await results.total()).toBeLessThan(whole);
  await results.facet('UDP').uncheck();
  await expect(page).toHaveURL('/search?q=server');
  await expect.poll(() => results.total()).toBe(whole);
});

for (const touched of [false, true]) {
  test(`the field ${touched ? 'that was used' : 'nobody used'} shows what the page answers`, async ({ page }) => {
    const { field, options } = new SearchBox(page);
    await results.open('server transport:udp');
    if (touched) {
      await field.press('End');
      await expect(options.first()).toBeVisible(FIRST_ANSWER);
      await field.press('Escape');
    }
    await expect(field).toHaveValue('server transport:udp');
    await results.facet('UDP').uncheck();
    await expect(field).toHaveValue('server');
    await page.goBack();
    await expect(field).toHaveValue('server transport:udp');
    await expect(options).toHaveCount(0);
  });
}

test('a filter alone finds all that it fits', async ({ page }) => {
  await results.open('category:database');
  await expect(results.facet('Databases')).toBeChecked();
  expect(await results.textLinks.count()).toBeGreaterThan(0);
  await results.facet('UDP').check();
  await expect(page).toHaveURL('/search?transport=udp&category=database');
  await results.done();
  expect(await results.textLinks.count()).toBeGreaterThan(0);
  await results.facet('Databases').uncheck();
  await expect(page).toHaveURL('/search?transport=udp');
});

test('where a choice leaves nothing, it can still be taken back', async ({ page }) => {
  await page.goto('/search?q=server&category=no-such-category');
  await results.done();
  await expect(results.textLinks).toHaveCount(0);
  await results.facet('no-such-category').click();
  await expect(page).toHaveURL('/search?q=server');
  await expect.poll(() => results.total()).toBeGreaterThan(0);
});

test.describe('the pages of the text', () => {
  test('hold ten each, lead on and back, and keep what was chosen', async ({ page }) => {
    await results.facet('TCP').check();
    await results.done();
    await expect(results.textLinks).toHaveCount(10);
    await expect(results.pager).toContainText(/Page 1 of \d+/);
    const first = await results.textLinks.evaluateAll((links) => links.map((link) => link.getAttribute('href')));

    await results.pager.getByRole('link', { name: 'Next' }).click();
    await expect(page).toHaveURL('/search?q=server&transport=tcp&page=2');
    await results.done();
    await expect(results.textList).toHaveAttribute('start', '11');
    await expect(results.facet('TCP')).toBeChecked();
    const second = await results.textLinks.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(second.filter((href) => first.includes(href))).toEqual([]);

    await results.pager.getByRole('link', { name: 'Previous' }).click();
    await expect(page).toHaveURL('/search?q=server&transport=tcp');
    await results.done();
    await expect(results.textLinks.first()).toHaveAttribute('href', first[0] ?? '');
  });

  test('begin anew when something is chosen', async ({ page }) => {
    await page.goto('/search?q=server&page=2');
    await results.done();
    await results.facet('UDP').check();
    await expect(page).toHaveURL('/search?q=server&transport=udp');
    await results.done();
    await expect(results.textList).toHaveAttribute('start', '1');
  });

  for (const page of ['0', '-1', '1.5', 'x', '<b>']) {
    test(`"${page}" is no page, and the first is shown`, async ({ page: tab }) => {
      await tab.goto(`/search?q=server&page=${encodeURIComponent(page)}`);
      await results.done();
      await expect(results.textList).toHaveAttribute('start', '1');
    });
  }
});
