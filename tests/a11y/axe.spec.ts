import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { KINDS } from '../e2e/pages/kinds.ts';
import { PortPage } from '../e2e/pages/port-page.ts';
import { ResultsPage } from '../e2e/pages/results-page.ts';
import { SearchBox } from '../e2e/pages/search-box.ts';
import { ThemeSwitch } from '../e2e/pages/theme-switch.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong, with the elements it is about. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found, passes } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  expect(passes.length).toBeGreaterThan(10);
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme });

    for (const [kind, address] of KINDS) {
      test(`${kind} can be used by everybody`, async ({ page }) => {
        await page.goto(address);
        if (address.startsWith('/search')) await new ResultsPage(page).done();
        expect(await violations(page)).toEqual([]);
      });
    }

    test('results with facets, something chosen and further pages can be used by everybody', async ({ page }) => {
      await page.goto('/search?q=server&transport=udp&page=2');
      const results = new ResultsPage(page);
      await results.done();
      await expect(results.facet('UDP')).toBeChecked();
      await expect(results.pager).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });

    test('results for a mended spelling can be used by everybody', async ({ page }) => {
      const results = new ResultsPage(page);
      await results.open('kerberso');
      await expect(page.getByText('Search instead for')).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });

    test('the box with what the text says, and with what it has to say itself, can be used by everybody', async ({
      page,
    }) => {
      await page.goto('/');
      const box = new SearchBox(page);
      await box.suggest('message submission');
      expect(await violations(page)).toEqual([]);
      await box.field.fill('70000');
      await expect(box.status).toContainText('is not a port number');
      expect(await violations(page)).toEqual([]);
      await box.field.fill('kerberso');
      await expect(box.status).toContainText('Showing results for');
      expect(await violations(page)).toEqual([]);
    });

    for (const address of ['/port/22', '/search?q=http']) {
      test(`the open suggestions at ${address} can be used by everybody`, async ({ page }) => {
        await page.goto(address);
        const box = new SearchBox(page);
        await box.field.fill('');
        await box.suggest('ssh');
        await box.field.press('ArrowDown');
        await expect(box.active).toHaveCount(1);
        expect(await violations(page)).toEqual([]);
      });
    }

    test('the offer to try a failed search again can be used by everybody', async ({ page }) => {
      await page.route('**/pagefind/**', (route) => route.abort());
      await page.goto('/search?q=ssh');
      await expect(new ResultsPage(page).retry).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });

    test('a port page with all its rules open can be used by everybody', async ({ page }) => {
      const port = new PortPage(page);
      await port.open(22);
      await port.openFirewalls();
      await expect(page.locator('#firewall pre').last()).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });

    test('a page in the other theme, chosen, can be used by everybody', async ({ page }) => {
      const theme = new ThemeSwitch(page);
      await page.goto('/port/5044');
      await theme.choose(colorScheme === 'dark' ? 'Light' : 'Dark');
      expect(await violations(page)).toEqual([]);
    });

    test('a narrow page can be used by everybody', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto('/port/465');
      expect(await violations(page)).toEqual([]);
    });
  });
}
