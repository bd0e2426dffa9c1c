import { expect, test } from '@playwright/test';
import { PortPage } from './pages/port-page.ts';
import { lightness, signBefore } from './pages/screen.ts';
import { ThemeSwitch } from './pages/theme-switch.ts';

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

test.describe('the theme', () => {
  for (const system of ['light', 'dark'] as const) {
    test.describe(`on a ${system} system`, () => {
      test.use({ colorScheme: system });

      test('is that of the system until one is chosen, and again when that is', async ({ page }) => {
        const theme = new ThemeSwitch(page);
        await page.goto('/port/22');
        await expect(theme.select).toHaveValue('');
        const own = await lightness(page);
        await theme.choose(system === 'dark' ? 'Light' : 'Dark');
        expect(await lightness(page)).not.toEqual(own);
        await theme.choose('Auto');
        expect(await lightness(page)).toEqual(own);
        expect(await theme.remembered()).toBeNull();
      });

      for (const [choice, value] of [
        ['Light', 'light'],
        ['Dark', 'dark'],
      ] as const) {
        test(`is ${value} at once where that is chosen, and stays so on other pages`, async ({ page }) => {
          const theme = new ThemeSwitch(page);
          const isAsChosen = async (): Promise<void> => {
            const { background, text } = await lightness(page);
            expect(value === 'dark' ? background < text : background > text).toBe(true);
            await expect(theme.root).toHaveAttribute('data-theme', value);
            await expect(theme.select).toHaveValue(value);
          };
          await page.goto('/port/22');
          await theme.choose(choice);
          await isAsChosen();
          expect(await theme.remembered()).toBe(value);
          for (const address of ['/', '/port/5529', '/range/0-1023', '/search', '/no/such/page']) {
            await page.goto(address);
            await isAsChosen();
          }
        });
      }
    });
  }

  test('is there before anything is painted, so that nothing flashes', async ({ page }) => {
    const theme = new ThemeSwitch(page);
    await theme.watch();
    await page.goto('/port/22');
    expect(await theme.seen()).toEqual({ atBody: '', atContentLoaded: '' });
    await theme.choose('Dark');
    for (const address of ['/port/22', '/port/5529', '/', '/search']) {
      await page.goto(address);
      expect(await theme.seen(), address).toEqual({ atBody: 'dark', atContentLoaded: 'dark' });
    }
  });

  test('can be chosen for one page where nothing may be stored', async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    const theme = new ThemeSwitch(page);
    await theme.refuseStorage();
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto('/port/22');
    await expect(theme.select).toHaveValue('');
    await theme.choose('Dark');
    await expect(theme.root).toHaveAttribute('data-theme', 'dark');
    expect((await lightness(page)).background).toBeLessThan(50);
    await expect(new PortPage(page).copyButtons).not.toHaveCount(0);

    await page.goto('/port/23');
    await expect(theme.select).toHaveValue('');
    expect((await lightness(page)).background).toBeGreaterThan(240);
    expect(errors).toEqual([]);
  });

  test('that nobody offers is not taken', async ({ page }) => {
    const theme = new ThemeSwitch(page);
    await page.goto('/');
    await page.evaluate(() => {
      localStorage.setItem('theme', 'sepia');
    });
    await page.goto('/port/22');
    await expect(theme.select).toHaveValue('');
  });

  test('can be chosen by keyboard', async ({ page }) => {
    const theme = new ThemeSwitch(page);
    await page.goto('/port/22');
    await theme.select.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(theme.root).toHaveAttribute('data-theme', 'dark');
  });
});

test.describe('on paper', () => {
  test.beforeEach(async ({ page }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.goto('/port/22');
  });

  test('a port page is its facts, without what only a screen can use', async ({ page }) => {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Port 22: SSH');
    await expect(page.getByRole('table')).toBeVisible();
    await expect(page.getByRole('search')).toBeHidden();
    await expect(page.locator('nav, button, select').filter({ visible: true })).toHaveCount(0);
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

  test('what is closed on the screen is open', async ({ page }) => {
    const port = new PortPage(page);
    await expect(page.locator('#firewall details[open]')).toHaveCount(0);
    const texts = await page.locator('#firewall pre').all();
    expect(texts.length).toBeGreaterThan(5);
    for (const text of texts) {
      await expect(text).toBeVisible();
      expect((await text.boundingBox())?.height).toBeGreaterThan(10);
    }
    await expect(port.firewalls.first()).toBeVisible();
  });

  test('the answer keeps its sign, and every status its shape', async ({ page }) => {
    const port = new PortPage(page);
    expect((await signBefore(port.answer)).content).toContain('✕');
    expect((await signBefore(port.row('TCP').locator('.status'))).border).toBe('2px solid');
  });

  test('a theme chosen for the screen does not come along', async ({ page }) => {
    await page.evaluate(() => {
      document.documentElement.dataset.theme = 'dark';
    });
    expect((await lightness(page)).background).toBeGreaterThan(240);
  });
});
