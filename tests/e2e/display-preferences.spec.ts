import { expect, test } from '@playwright/test';
import { PortPage } from './pages/port-page.ts';
import { signBefore } from './pages/screen.ts';

let port: PortPage;
test.beforeEach(({ page }) => {
  port = new PortPage(page);
});

test.describe('in the colours that a system forces', () => {
  test.beforeEach(({ page }) => page.emulateMedia({ forcedColors: 'active' }));

  test('the status is a word with a shape', async ({ page }) => {
    await port.open(22);
    for (const [transport, status] of [
      ['TCP', 'Assigned'],
      ['DCCP', 'Unassigned'],
    ] as const) {
      const cell = port.row(transport).locator('.status');
      await expect(cell).toHaveText(status);
      expect(await signBefore(cell)).toMatchObject({ border: '2px solid', stands: true });
      expect((await signBefore(cell)).size).toBeGreaterThan(5);
    }
    await expect(page.locator('.badge.official').first()).toHaveCSS('border-top-style', 'solid');
  });

  test('the answer and each purpose are words with a sign in a ring', async () => {
    await port.open(22);
    await expect(port.verdict).toHaveCSS('border-inline-start-width', '6px');
    for (const level of [port.answer, ...(await port.verdict.locator('.purposes b').all())]) {
      await expect(level).toHaveText(/\w/);
      const sign = await signBefore(level);
      expect(sign).toMatchObject({ border: '2px solid', stands: true });
      expect(sign.content).toMatch(/[✓!✕]/);
    }
  });

  test('a button to copy has an edge', async () => {
    await port.open(22);
    await expect(port.copyButtons.first()).toHaveCSS('border-top-style', 'solid');
  });
});

test.describe('motion', () => {
  const behaviour = (): Promise<string> =>
    port.page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior);

  test('is left out for who wants less of it', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await port.open(22);
    expect(await behaviour()).toBe('auto');
    const moving = await page.locator('*').evaluateAll((all) =>
      all
        .filter((element) => {
          const { animationName, transitionDuration } = getComputedStyle(element);
          return animationName !== 'none' || transitionDuration !== '0s';
        })
        .map(({ tagName }) => tagName),
    );
    expect(moving).toEqual([]);
  });

  test('takes others to a section smoothly', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await port.open(22);
    expect(await behaviour()).toBe('smooth');
  });
});
