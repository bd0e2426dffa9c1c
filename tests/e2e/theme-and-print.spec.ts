import { expect, test, type Page } from '@playwright/test';

/** How light the page's background and text are, from 0 for black to 255 for white. */
async function lightness(page: Page): Promise<{ background: number; text: number }> {
  return page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.body);
    const context = document.createElement('canvas').getContext('2d')!;
    const read = (style: string): number => {
      context.fillStyle = style;
      context.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
      return (red + green + blue) / 3;
    };
    return { background: read(backgroundColor), text: read(color) };
  });
}

test.describe('the colours', () => {
  for (const address of ['/', '/port/22', '/search']) {
    test(`at ${address} are dark for who prefers dark, without a reload`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.goto(address);
      const dark = await lightness(page);
      expect(dark.background).toBeLessThan(50);
      expect(dark.text).toBeGreaterThan(200);

      await page.emulateMedia({ colorScheme: 'light' });
      const light = await lightness(page);
      expect(light.background).toBeGreaterThan(240);
      expect(light.text).toBeLessThan(60);
    });
  }
});

test.describe('on paper', () => {
  test.beforeEach(async ({ page }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.goto('/port/22');
  });

  test('a port page is its facts, without what only a screen can use', async ({ page }) => {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Port 22: ssh/);
    await expect(page.getByRole('table')).toBeVisible();
    await expect(page.getByRole('search')).toBeHidden();
    await expect(page.locator('nav').filter({ visible: true })).toHaveCount(0);
  });

  test('it is dark on light, whatever the screen is', async ({ page }) => {
    const { background, text } = await lightness(page);
    expect(background).toBeGreaterThan(240);
    expect(text).toBeLessThan(60);
  });

  test('links to other sites show their address', async ({ page }) => {
    const content = await page
      .getByRole('link', { name: 'RFC 4251' })
      .first()
      .evaluate((link) => getComputedStyle(link, '::after').content);
    expect(content).toContain('https://www.rfc-editor.org/rfc/rfc4251');
  });
});
