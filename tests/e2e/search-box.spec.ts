import { expect, test } from '@playwright/test';
import { ResultsPage } from './pages/results-page.ts';
import { SearchBox } from './pages/search-box.ts';

let box: SearchBox;

test.beforeEach(({ page }) => {
  box = new SearchBox(page);
});

for (const address of ['/', '/port/80']) {
  test.describe(`the search box at ${address}`, () => {
    test.beforeEach(async ({ page }) => {
      await page.goto(address);
    });

    test('goes to the port for a number and Enter', async ({ page }) => {
      await box.suggest('22');
      await expect(box.options).toHaveText(['Port 22']);
      await box.field.press('Enter');
      await expect(page).toHaveURL('/port/22');
    });

    test('offers ports for a word, the one of that name first, to click', async ({ page }) => {
      await box.suggest('ssh');
      await expect(box.options.first()).toContainText('Port 22: ssh');
      await box.options.first().click();
      await expect(page).toHaveURL('/port/22');
    });

    test('leads to the results page for a word and Enter, and on to the port', async ({ page }) => {
      await box.suggest('ssh');
      await box.field.press('Enter');
      await expect(page).toHaveURL('/search?q=ssh');
      const results = new ResultsPage(page);
      await results.done();
      await results.links.first().click();
      await expect(page).toHaveURL('/port/22');
    });
  });
}

test.describe('by keyboard', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/port/80');
  });

  for (const [typed, url] of [
    ['port 22', '/port/22'],
    [':22', '/port/22'],
    ['53/udp', '/port/53#udp'],
    ['tcp 22', '/port/22#tcp'],
  ] as const) {
    test(`"${typed}" and Enter go to ${url}`, async ({ page }) => {
      await box.suggest(typed);
      await box.field.press('Enter');
      await expect(page).toHaveURL(url);
    });
  }

  test('arrow keys and Enter choose a suggestion', async ({ page }) => {
    await box.suggest('ssh');
    await box.field.press('ArrowDown');
    await expect(box.active).toContainText('Port 22: ssh');
    await box.field.press('ArrowDown');
    await expect(box.active).not.toContainText('Port 22: ssh');
    await box.field.press('ArrowUp');
    await expect(box.active).toContainText('Port 22: ssh');
    await box.field.press('Enter');
    await expect(page).toHaveURL('/port/22');
  });

  test('assistive technology is told which suggestion is active', async () => {
    await box.suggest('ssh');
    await expect(box.field).toHaveAttribute('aria-expanded', 'true');
    await expect(box.field).not.toHaveAttribute('aria-activedescendant', /./);
    await box.field.press('ArrowDown');
    const id = await box.active.getAttribute('id');
    expect(id).toBeTruthy();
    await expect(box.field).toHaveAttribute('aria-activedescendant', id ?? '');
  });

  test('Ctrl-Enter opens a suggestion in a new tab, and this one stays', async ({ page, context }) => {
    await box.suggest('ssh');
    await box.field.press('ArrowDown');
    const [tab] = await Promise.all([context.waitForEvent('page'), box.field.press('Control+Enter')]);
    await expect(tab).toHaveURL('/port/22');
    await expect(page).toHaveURL('/port/80');
  });

  test('Escape closes the list and keeps the focus', async () => {
    await box.suggest('ssh');
    await box.field.press('Escape');
    await expect(box.options).toHaveCount(0);
    await expect(box.field).toHaveAttribute('aria-expanded', 'false');
    await expect(box.field).toBeFocused();
  });

  for (const key of ['/', 'Control+k', 'Meta+k']) {
    test(`${key} puts the focus into the field, where it is then a sign like any other`, async ({ page }) => {
      await page.keyboard.press(key);
      await expect(box.field).toBeFocused();
      await expect(box.field).toHaveValue('');
      await box.type('22/tcp');
      await expect(box.field).toHaveValue('22/tcp');
    });
  }
});

test.describe('by mouse', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/port/80');
  });

  test('the button goes to the port', async ({ page }) => {
    await box.suggest('22');
    await box.button.click();
    await expect(page).toHaveURL('/port/22');
  });

  test('a suggestion for a number goes to the port', async ({ page }) => {
    await box.suggest('22');
    await box.options.first().click();
    await expect(page).toHaveURL('/port/22');
  });

  test('a click elsewhere closes the list', async ({ page }) => {
    await box.suggest('ssh');
    await page.mouse.click(1200, 700);
    await expect(box.options).toHaveCount(0);
  });
});

test('suggestions are for the last word typed, not for an earlier one', async ({ page }) => {
  await page.goto('/');
  await box.suggest('ssh');
  await box.field.fill('');
  await expect(box.options).toHaveCount(0);
  await box.type('syslog');
  await expect(box.options.first()).toContainText('syslog');
});

test('a number that no port has leads to the results page, which says so', async ({ page }) => {
  await page.goto('/');
  await box.field.click();
  await box.type('70000');
  await box.field.press('Enter');
  await expect(page).toHaveURL('/search?q=70000');
  await expect(new ResultsPage(page).status).toContainText('70000 is not a port number');
});
