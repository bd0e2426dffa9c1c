import { expect, test, type Page } from '@playwright/test';
import { KINDS } from './pages/kinds.ts';
import { ResultsPage } from './pages/results-page.ts';
import { layoutShift, overflow, slowDown } from './pages/screen.ts';
import { SearchBox } from './pages/search-box.ts';

const WIDTHS = [320, 375, 768, 1280, 1920];

/** Opens a page and waits for what its scripts add. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  if (address.startsWith('/search')) await new ResultsPage(page).done();
}

for (const [kind, address] of KINDS) {
  test.describe(kind, () => {
    test('runs without an error, a refused script or style, or a request to anybody else', async ({
      page,
      baseURL,
    }) => {
      const errors: string[] = [];
      const outside: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        // The browser reports that a missing page is missing.
        const isTheMissingPage = message.text().includes('404') && message.location().url === page.url();
        if (['error', 'warning'].includes(message.type()) && !isTheMissingPage) errors.push(message.text());
      });
      page.on('request', (request) => {
        if (new URL(request.url()).origin !== baseURL) outside.push(request.url());
      });
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
          console.error(`refused: ${violatedDirective} ${blockedURI}`);
        });
      });

      await open(page, address);
      const box = new SearchBox(page);
      await box.field.fill('');
      await box.suggest('ssh');
      await box.field.press('ArrowDown');
      await expect(box.active).toHaveCount(1);
      expect(errors).toEqual([]);
      expect(outside).toEqual([]);
    });

    test(`fits its window at ${WIDTHS.join(', ')} pixels`, async ({ page }) => {
      await open(page, address);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        expect(await overflow(page), `${width} pixels`).toBe(0);
      }
    });
  });
}

test.describe('nothing moves while a page loads', () => {
  for (const address of [
    '/',
    '/port/22',
    '/port/465',
    '/port/5529',
    '/range/0-1023',
    '/range/registered',
    '/service/ssh',
    '/category/database',
  ]) {
    for (const width of [375, 1280]) {
      test(`at ${address}, ${width} pixels wide`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        await slowDown(page);
        await page.goto(address);
        // The last thing that a script puts there.
        await expect(page.getByLabel('Theme')).toBeVisible();
        expect(await layoutShift(page)).toBe(0);
      });
    }
  }
});

test('the open list of suggestions fits a narrow window', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const address of ['/', '/port/22']) {
    await page.goto(address);
    const box = new SearchBox(page);
    await box.suggest('http');
    expect(await overflow(page), address).toBe(0);
    const list = await box.list.boundingBox();
    expect(list?.x).toBeGreaterThanOrEqual(0);
    expect((list?.x ?? 0) + (list?.width ?? Infinity)).toBeLessThanOrEqual(320);
  }
});

test('words that stand beside each other on a page are apart', async ({ page }) => {
  const expected: [address: string, texts: string[]][] = [
    ['/port/22', ['Port 22 by transport protocol', 'ssh The Secure Shell (SSH) Protocol', 'Source: IANA, July 2026']],
    ['/range/0-1023', ['Ports 0 to 1023', 'Assigned 693']],
    ['/range/well-known', ['Assigned 693', '0 to 1023 693 48']],
    ['/about', ['and unassigned otherwise', 'ranges registered as one']],
  ];
  for (const [address, texts] of expected) {
    await page.goto(address);
    const text = (await page.getByRole('main').innerText()).replace(/\s+/g, ' ');
    for (const words of texts) expect(text, address).toContain(words);
  }
});
