import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const BLOCK = '/range/0-1023';
const OVERFLOW_WIDTHS = [320, 375, 520, 640, 700, 1000, 1280, 1920];

/** The lines of the list that are shown. */
const lines = (page: Page) => page.locator('tbody tr').filter({ visible: true });
const status = (page: Page, name: string) => page.getByRole('checkbox', { name: new RegExp(`^${name}`) });
const transport = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });
const emptyList = (page: Page) => page.getByText('No port of this block is of the chosen status and transport.');

/** The statuses of the lines that are shown, each once. */
async function shownStatuses(page: Page): Promise<string[]> {
  const texts = await lines(page).locator('td:nth-child(2)').allInnerTexts();
  return [...new Set(texts.map((text) => text.trim()))].sort();
}

/** Where the cell of a port is in the window. */
async function cellOf(page: Page, port: number): Promise<{ x: number; y: number }> {
  await page.locator('.grid svg').scrollIntoViewIfNeeded();
  return page.evaluate((index) => {
    const picture = document.querySelector<SVGSVGElement>('.grid svg')!;
    const place = new DOMPoint((index % 32) + 0.5, Math.floor(index / 32));
    const { x, y } = place.matrixTransform(picture.getScreenCTM()!);
    return { x, y };
  }, port % 1024);
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(`the list, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled });

    test.beforeEach(async ({ page }) => {
      await page.goto(BLOCK);
    });

    test('shows all there is at first', async ({ page }) => {
      expect(await shownStatuses(page)).toEqual(['Assigned', 'Reserved', 'Unassigned', 'Unofficial use']);
      await expect(emptyList(page)).toBeHidden();
    });

    test('leaves out a status, in the picture too', async ({ page }) => {
      await status(page, 'Unassigned').uncheck();
      expect(await shownStatuses(page)).toEqual(['Assigned', 'Reserved', 'Unofficial use']);
      await expect(page.locator('path[data-s=unassigned]')).toBeHidden();
      await status(page, 'Unassigned').check();
      expect(await shownStatuses(page)).toContain('Unassigned');
    });

    test('shows the ports of one transport, which the counts follow', async ({ page }) => {
      await transport(page, 'DCCP').check();
      await expect(lines(page)).toHaveCount(3);
      for (const line of await lines(page).all()) await expect(line).toContainText('DCCP');
      await expect(status(page, 'Assigned')).toHaveAccessibleName(/^Assigned\s*3$/);
      await expect(status(page, 'Reserved')).toHaveAccessibleName(/^Reserved\s*0$/);
      await transport(page, 'All').check();
      await expect(status(page, 'Assigned')).toHaveAccessibleName(/^Assigned\s*693$/);
    });

    test('says when nothing is left', async ({ page }) => {
      await transport(page, 'DCCP').check();
      await expect(emptyList(page)).toBeHidden();
      await status(page, 'Assigned').uncheck();
      await expect(lines(page)).toHaveCount(0);
      await expect(emptyList(page)).toBeVisible();
      await transport(page, 'TCP').check();
      await expect(emptyList(page)).toBeHidden();
    });

    test('says what people know a port as', async ({ page }) => {
      await expect(page.getByRole('row', { name: /^15 / })).toContainText('Netstat');
    });

    test('is filtered by keyboard', async ({ page }) => {
      await status(page, 'Assigned').focus();
      await page.keyboard.press('Space');
      expect(await shownStatuses(page)).not.toContain('Assigned');
      await transport(page, 'All').focus();
      await page.keyboard.press('ArrowDown');
      await expect(transport(page, 'TCP')).toBeChecked();
      expect(await shownStatuses(page)).toEqual(['Reserved', 'Unofficial use']);
      await expect(page).toHaveURL(BLOCK);
    });
  });
}

test.describe('the script of the filter', () => {
  test('says how many ports are left', async ({ page }) => {
    await page.goto(BLOCK);
    const live = page.locator('.filter').getByRole('status');
    await expect(live).toHaveText('Showing 1,024 of 1,024 ports');
    await transport(page, 'DCCP').check();
    await expect(live).toHaveText('Showing 3 of 1,024 ports');
    await status(page, 'Assigned').uncheck();
    await expect(live).toHaveText('Showing 0 of 1,024 ports');
    await transport(page, 'All').check();
    await expect(live).toHaveText('Showing 331 of 1,024 ports');
  });

  test('counts what the list has', async ({ page }) => {
    await page.goto('/range/6144-7167');
    await status(page, 'Unassigned').uncheck();
    const shown = await lines(page).count();
    await expect(page.locator('.filter').getByRole('status')).toHaveText(`Showing ${shown} of 1,024 ports`);
  });

  test('is not on the listing of a registered range, whose ports are all alike', async ({ page }) => {
    await page.goto('/range/6000-6063');
    await expect(page.locator('.filter, .grid')).toHaveCount(0);
  });
});

test.describe('the picture', () => {
  test('is one image that says what it shows, and nothing in it takes the focus', async ({ page }) => {
    await page.goto(BLOCK);
    const picture = page.getByRole('img', { name: /^Ports 0 to 1023, 32 to a row: 693 assigned, 48 reserved/ });
    await expect(picture).toBeVisible();
    expect(await picture.locator('a, [tabindex]').count()).toBe(0);
  });

  test('names the port under the pointer and leads to it', async ({ page }) => {
    await page.goto(BLOCK);
    const { x, y } = await cellOf(page, 443);
    await page.mouse.move(x, y);
    await expect(page.locator('figcaption')).toHaveText('443 · HTTPS · Assigned');
    await page.mouse.click(x, y);
    await expect(page).toHaveURL('/port/443');
  });

  test('leads to a port within a stretch of the list', async ({ page }) => {
    await page.goto(BLOCK);
    const { x, y } = await cellOf(page, 295);
    await page.mouse.move(x, y);
    await expect(page.locator('figcaption')).toHaveText('295 · Unassigned');
    await page.mouse.click(x, y);
    await expect(page).toHaveURL('/port/295');
  });

  test('names nothing beside its cells', async ({ page }) => {
    await page.goto(BLOCK);
    const { x, y } = await cellOf(page, 32);
    await page.mouse.move(x - 30, y);
    await expect(page.locator('figcaption')).toBeEmpty();
  });

  test.describe('under a finger', () => {
    test.use({ hasTouch: true, viewport: { width: 375, height: 800 } });

    test('names a port at the first tap and leads to it at the second', async ({ page }) => {
      await page.goto(BLOCK);
      const { x, y } = await cellOf(page, 22);
      await page.touchscreen.tap(x, y);
      await expect(page.locator('figcaption')).toHaveText('22 · SSH · Assigned');
      await expect(page).toHaveURL(BLOCK);
      await page.touchscreen.tap(x, y);
      await expect(page).toHaveURL('/port/22');
    });
  });
});

test('a range shows how full its blocks are, and leads to them', async ({ page }) => {
  await page.goto('/range/dynamic');
  const rows = page.getByRole('table').locator('tbody tr');
  await expect(rows).toHaveCount(16);
  await expect(rows.first().getByRole('img')).toHaveAccessibleName(/ taken$/);
  await rows.first().getByRole('link').click();
  await expect(page).toHaveURL('/range/49152-50175');
});

test('on paper the picture keeps its legend, without what can only be used on a screen', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(BLOCK);
  await expect(page.locator('.filter').getByText('Unofficial use')).toBeVisible();
  await expect(page.locator('.filter input').filter({ visible: true })).toHaveCount(0);
});

for (const address of [BLOCK, '/range/registered', '/category/remote-access', '/service/ssh']) {
  test(`${address} fits its window`, async ({ page }) => {
    await page.goto(address);
    for (const width of OVERFLOW_WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `${width} pixels`).toBe(0);
    }
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [375, 1280]) {
    test(`a block can be used by everybody, ${colorScheme} and ${width} pixels wide`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      // A block whose list is short, and with a radio button that is disabled.
      await page.goto('/range/51200-52223');
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    });
  }
}
