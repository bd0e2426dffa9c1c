import { expect, test } from '@playwright/test';
import { PortPage } from './pages/port-page.ts';

test.use({ javaScriptEnabled: false });

test('a port page is complete', async ({ page }) => {
  const port = new PortPage(page);
  await page.goto('/port/22');
  await expect(port.heading).toHaveText('Port 22: SSH');
  await expect(port.row('TCP')).toContainText('The Secure Shell (SSH) Protocol');
  await expect(page.getByRole('main').getByRole('article').first()).toContainText('RFC 4251');
  await port.pager.getByRole('link', { name: '23 →' }).click();
  await expect(port.heading).toHaveText(/^Port 23: Telnet/);
});

test('what only a script can do is not offered, and what there is to copy is complete', async ({
  page,
  browser,
  baseURL,
}) => {
  const port = new PortPage(page);
  await port.open(22);
  await expect(port.copyButtons).toHaveCount(0);
  await expect(page.locator('main button, select')).toHaveCount(0);
  await expect(port.text('commands', 'Linux')).toHaveText("sudo ss -tlpn 'sport = :22'");

  const scripted = new PortPage(await browser.newPage({ javaScriptEnabled: true, ...(baseURL && { baseURL }) }));
  await scripted.open(22);
  await expect(scripted.copyButtons).not.toHaveCount(0);
  expect(await port.texts.allTextContents()).toEqual(await scripted.texts.allTextContents());
  await scripted.page.close();
});

test('the rules of a firewall open', async ({ page }) => {
  const port = new PortPage(page);
  await port.open(22);
  const rule = page.locator('#firewall pre').first();
  await expect(rule).toBeHidden();
  await port.firewalls.first().click();
  await expect(rule).toBeVisible();
});

test('the theme is that of the system', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/port/22');
  await expect(page.locator('body')).toHaveCSS('color-scheme', 'light dark');
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
});

for (const address of ['/', '/port/22', '/search', '/no/such/page']) {
  test(`at ${address} the search is a form that leads to the results page`, async ({ page }) => {
    await page.goto(address);
    const form = page.getByRole('search');
    await expect(form).toHaveAttribute('action', '/search');
    await form.getByRole('combobox').fill('ssh');
    await form.getByRole('button', { name: 'Search' }).click();
    await expect(page).toHaveURL('/search?q=ssh');
  });
}

test('the results page says what to do', async ({ page }) => {
  await page.goto('/search?q=22');
  // Playwright's search for text passes over what stands in noscript.
  const help = page.locator('noscript p');
  await expect(help).toBeVisible();
  await expect(help).toContainText('Searching needs JavaScript.');
  await help.locator('a').first().click();
  await expect(page).toHaveURL('/port/22');
});

test('a range is found under its other name', async ({ page }) => {
  await page.goto('/range/system');
  await expect(page).toHaveURL('/range/well-known');
});

test('the page for missing addresses leads to the ranges', async ({ page }) => {
  await page.goto('/no/such/page');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
  await page.getByRole('main').getByRole('link', { name: 'Well-known ports' }).click();
  await expect(page).toHaveURL('/range/well-known');
});
