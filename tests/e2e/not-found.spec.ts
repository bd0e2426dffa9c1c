import { expect, test } from '@playwright/test';
import { PortPage } from './pages/port-page.ts';
import { ResultsPage } from './pages/results-page.ts';

for (const [asked, url] of [
  ['/22', '/port/22'],
  ['/22/', '/port/22'],
  ['/22/tcp', '/port/22#tcp'],
  ['/tcp/22', '/port/22#tcp'],
  ['/udp/53', '/port/53#udp'],
  ['/port/22/tcp', '/port/22#tcp'],
  ['/ports/22', '/port/22'],
  ['/port/0022', '/port/22'],
  ['/ssh', '/service/ssh'],
  ['/SSH', '/service/ssh'],
  ['/service/SSH', '/service/ssh'],
  ['/whois++', '/service/whois-plus-plus'],
] as const) {
  test(`${asked} leads to ${url}`, async ({ page }) => {
    const response = await page.goto(asked);
    expect(response?.status()).toBe(404);
    await expect(page).toHaveURL(url);
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Page not found');
  });
}

test('the page that an address leads on from is not kept in the history', async ({ page }) => {
  await page.goto('/about');
  await page.goto('/22');
  await expect(page).toHaveURL('/port/22');
  await page.goBack();
  await expect(page).toHaveURL('/about');
});

test('a port is found with a slash at the end', async ({ page }) => {
  await page.goto('/port/22/');
  const port = new PortPage(page);
  await expect(port.heading).toHaveText(/^Port 22: SSH/);
  await port.pager.getByRole('link', { name: '23 →' }).click();
  await expect(page).toHaveURL('/port/23');
});

for (const [asked, text] of [
  ['/no-such-service', 'no-such-service'],
  ['/no/such/page', 'no such page'],
  ['/70000', '70000'],
  ['/port/70000', '70000'],
  ['/<b>', '<b>'],
] as const) {
  test(`${asked} offers to search for "${text}"`, async ({ page }) => {
    const response = await page.goto(encodeURI(asked));
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
    await page.getByRole('link', { name: `Search for “${text}”` }).click();
    await expect(page).toHaveURL(`/search?q=${encodeURIComponent(text)}`);
    await new ResultsPage(page).done();
  });
}

test('a port whose page this site leaves out does not lead in circles', async ({ page, request }) => {
  // As on a host that has the documented ports only.
  const notFound = await (await request.get('/no/such/page')).text();
  let asked = 0;
  await page.route('**/port/23', (route) => {
    asked++;
    return route.fulfill({ status: 404, contentType: 'text/html', body: notFound });
  });
  await page.goto('/port/23');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
  await page.waitForLoadState('networkidle');
  expect(asked).toBe(1);
});
