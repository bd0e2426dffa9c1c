import { expect, test, type Page } from '@playwright/test';
import { ResultsPage } from './pages/results-page.ts';
import { SearchBox } from './pages/search-box.ts';

/** The paths that a page asks for from now on, but for the page itself. */
function requestsOf(page: Page): string[] {
  const paths: string[] = [];
  page.on('request', (request) => {
    if (!request.isNavigationRequest()) paths.push(new URL(request.url()).pathname);
  });
  return paths;
}

const isIsland = (path: string): boolean => /^\/_astro\/(?:mount|client)\./.test(path);
const isIndex = (path: string): boolean => path === '/names.json' || path.startsWith('/pagefind/');
const scripts = (paths: string[]): string[] => paths.filter((path) => path.endsWith('.js'));

for (const address of ['/', '/port/22', '/port/4', '/range/0-1023', '/service/http', '/about']) {
  test(`opening ${address} runs the loader and nothing of the search`, async ({ page }) => {
    const paths = requestsOf(page);
    const response = await page.goto(address, { waitUntil: 'networkidle' });
    test.skip(response?.status() === 404, 'not a page of this build');
    // The home page also leads on from a query in its own address; the picture of a block names its cells.
    expect(scripts(paths).length).toBeLessThanOrEqual(['/', '/range/0-1023'].includes(address) ? 3 : 1);
    expect(scripts(paths).length).toBeGreaterThan(0);
    expect(paths.filter((path) => isIsland(path) || isIndex(path))).toEqual([]);
  });
}

for (const [sign, show] of [
  ['points at the box', (box: SearchBox) => box.field.hover()],
  ['focuses the box', (box: SearchBox) => box.field.focus()],
  ['presses /', (box: SearchBox) => box.page.keyboard.press('/')],
  ['presses Ctrl-K', (box: SearchBox) => box.page.keyboard.press('Control+k')],
] as const) {
  test(`the island is loaded when the visitor ${sign}`, async ({ page }) => {
    const paths = requestsOf(page);
    await page.goto('/port/22', { waitUntil: 'networkidle' });
    await show(new SearchBox(page));
    await expect.poll(() => paths.some(isIsland)).toBe(true);
  });
}

test.describe('before the island has arrived', () => {
  let arrive: () => void;
  let box: SearchBox;

  test.beforeEach(async ({ page }) => {
    const asked = new Promise<void>((resolve) => (arrive = resolve));
    await page.route('**/_astro/mount.*.js', async (route) => {
      await asked;
      await route.continue();
    });
    box = new SearchBox(page);
    await page.goto('/');
    await box.field.click();
  });

  test('what is typed is kept, and suggestions are made for it', async () => {
    await box.type('ss');
    await expect(box.field).toHaveValue('ss');
    arrive();
    await expect(box.options.first()).toBeVisible();
    await expect(box.field).toHaveValue('ss');
    await expect(box.field).toBeFocused();
    await box.type('h');
    await expect(box.field).toHaveValue('ssh');
    await expect(box.options.first()).toContainText('Port 22: SSH');
  });

  test('what is typed while it arrives is not mixed up', async () => {
    const typed = 'remote desktop';
    await box.type(typed.slice(0, 4));
    arrive();
    await box.type(typed.slice(4));
    await expect(box.field).toHaveValue(typed);
  });

  test('Enter leads to the results page, which has the answer', async ({ page }) => {
    await box.type('22');
    await box.field.press('Enter');
    await expect(page).toHaveURL('/search?q=22');
    arrive();
    await expect(new ResultsPage(page).links.first()).toHaveAttribute('href', '/port/22');
  });
});

test('while the index of names is on its way, a number has its page already', async ({ page }) => {
  let arrive = (): void => undefined;
  const asked = new Promise<void>((resolve) => (arrive = resolve));
  await page.route('**/names.json', async (route) => {
    await asked;
    await route.continue();
  });
  const box = new SearchBox(page);
  await page.goto('/');
  await box.suggest('22');
  await expect(box.options).toHaveText(['Port 22']);
  arrive();
  await expect(box.options.first()).toContainText('Port 22: SSH');
});

test('a failure to load the island leaves a form that works', async ({ page }) => {
  await page.route('**/_astro/mount.*.js', (route) => route.abort());
  const box = new SearchBox(page);
  await page.goto('/');
  await box.field.click();
  await box.type('ssh');
  await box.field.press('Enter');
  await expect(page).toHaveURL('/search?q=ssh');
});
