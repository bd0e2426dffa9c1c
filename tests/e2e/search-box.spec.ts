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
      await expect(box.options.first()).toContainText('Port 22');
      await box.field.press('Enter');
      await expect(page).toHaveURL('/port/22');
    });

    test('offers ports for a word, the one of that name first, to click', async ({ page }) => {
      await box.suggestNames('ssh');
      await expect(box.options.first()).toContainText('Port 22: SSH');
      await box.options.first().click();
      await expect(page).toHaveURL('/port/22');
    });

    test('leads to the results page for a word and Enter, and on to the port', async ({ page }) => {
      await box.suggestNames('ssh');
      await box.field.press('Enter');
      await expect(page).toHaveURL('/search?q=ssh');
      const results = new ResultsPage(page);
      await results.done();
      await results.links.first().click();
      await expect(page).toHaveURL('/port/22');
    });
  });
}

test.describe('the suggestions', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/');
  });

  test('for a name are ports, then services, each under its heading', async () => {
    await box.suggestNames('ssh');
    await expect(box.list.getByRole('group')).toHaveCount(2);
    await expect(box.list.locator('.option-group')).toHaveText(['Ports', 'Services']);
    await expect(box.group('Ports').first()).toContainText('Port 22: SSH');
    await expect(box.group('Services').first()).toContainText('SSH');
  });

  test('say of a port its number, name, transports and status at a glance', async () => {
    await box.suggestNames('ssh');
    await expect(box.options.first().locator('span')).toHaveText('Port 22: SSH');
    await expect(box.options.first().locator('small')).toHaveText(/^TCP.* · assigned$/);
  });

  test('say of a service which ports it has', async () => {
    await box.suggestNames('ssh');
    await expect(box.group('Services').first().locator('small')).toHaveText(/^ports? 22\b/);
  });

  test('say of a number what stands there, and of one that has nothing that it is unassigned', async () => {
    await box.suggestNames('53');
    await expect(box.options.first()).toHaveText(/^Port 53: DNS.*TCP and UDP · assigned$/);
    await box.field.fill('');
    await box.suggestNames('4');
    await expect(box.options.first()).toHaveText(/^Port 4\s*unassigned$/);
  });

  test('for a number begin with the number itself, and go on with well-known ones that begin with it', async () => {
    await box.suggestNames('8');
    await expect(box.options.first()).toContainText(/^Port 8(?!\d)/);
    await expect(box.group('Ports').filter({ hasText: 'Port 80: HTTP' })).toHaveCount(1);
  });

  test('for several numbers are one for each', async () => {
    await box.suggestNames('80, 443');
    await expect(box.options).toHaveCount(2);
    await expect(box.options.nth(1)).toContainText('Port 443: HTTPS');
  });

  test('for words that no name has are what the text says, with the words marked', async () => {
    await box.suggest('message submission');
    await expect(box.list.locator('.option-group')).toHaveText(['In the text']);
    await expect(box.group('In the text').first()).toContainText('Port 587');
    await expect(box.options.first().locator('mark').first()).toHaveText(/message|submission/i);
  });

  test('begin with services where the query asks for a kind of them', async () => {
    await box.suggestNames('databases');
    await expect(box.options.first()).toHaveText(/^Databases\s*category$/);
    await box.options.first().click();
    await expect(box.page).toHaveURL('/category/database');
  });

  test('heed a filter that is typed', async () => {
    await box.suggestNames('syslog transport:udp');
    await expect(box.options.first()).toContainText('Port 514: Syslog');
    await box.field.fill('');
    await box.suggestNames('ssh range:registered');
    await expect(box.options.filter({ hasText: 'Port 22:' })).toHaveCount(0);
  });

  test('for a slip of the pen are those for what was meant, and say so', async () => {
    await box.suggestNames('kerberso');
    await expect(box.options.first()).toContainText('Port 88: Kerberos');
    await expect(box.status).toHaveText('Showing results for Kerberos');
    await expect(box.status).toBeInViewport();
  });

  test('are for the last word typed, not for an earlier one', async () => {
    await box.suggestNames('ssh');
    await box.field.fill('');
    await expect(box.options).toHaveCount(0);
    await box.type('syslog');
    await expect(box.options.first()).toContainText('Syslog');
  });

  test('of the text for an earlier query never overwrite those of a later one', async ({ page }) => {
    const held: (() => void)[] = [];
    let hold = true;
    await page.route('**/pagefind/fragment/*', async (route) => {
      if (hold) await new Promise<void>((resolve) => held.push(resolve));
      await route.continue();
    });
    await box.field.focus();
    await box.type('message submission');
    await expect.poll(() => held.length, { timeout: 15_000 }).toBeGreaterThan(0);
    await expect(box.options).toHaveCount(0);

    hold = false;
    await box.field.fill('');
    await box.suggest('macintosh file sharing');
    await expect(box.group('In the text').filter({ hasText: 'Port 548' })).toHaveCount(1);
    const before = await box.options.allTextContents();
    const late = page.waitForResponse('**/pagefind/fragment/*');
    for (const release of held) release();
    await late;
    // Long enough for a late answer to be drawn, if it were.
    await page.waitForTimeout(500);
    expect(await box.options.allTextContents()).toEqual(before);
    await expect(box.field).toHaveValue('macintosh file sharing');
  });
});

test.describe('the announcements', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/');
  });

  test('say how many suggestions there are and how to reach them, without showing it', async () => {
    await box.suggestNames('syslog');
    const count = await box.options.count();
    await expect(box.status).toHaveText(`${count} suggestions. Use the up and down arrow keys.`);
    await expect(box.status).toHaveClass('visually-hidden');
  });

  test('say that there is nothing to choose, and what Enter does', async () => {
    await box.field.focus();
    await box.type('漢字');
    await expect(box.status).toHaveText('No suggestions. Press Enter to search all pages.', { timeout: 15_000 });
    await expect(box.status).toBeInViewport();
  });

  test('say of a number that no port has why, and so does the results page', async ({ page }) => {
    await box.field.focus();
    await box.type('70000');
    await expect(box.status).toContainText('70000 is not a port number: they run from 0 to 65535');
    await expect(box.options).toHaveCount(0);
    await box.field.press('Enter');
    await expect(page).toHaveURL('/search?q=70000');
    await expect(new ResultsPage(page).status).toContainText('70000 is not a port number');
  });
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
    await box.suggestNames('ssh');
    await page.mouse.click(1200, 700);
    await expect(box.options).toHaveCount(0);
    await expect(page).toHaveURL('/port/80');
  });
});
