import { expect, test } from '@playwright/test';
import { PortPage } from './pages/port-page.ts';

test('a visitor finds a port from the home page by range and block, and steps to its neighbour', async ({ page }) => {
  const port = new PortPage(page);
  await page.goto('/');
  await page.getByRole('main').getByRole('link', { name: 'Well-known ports' }).click();
  await expect(page).toHaveURL('/range/well-known');
  await page.getByRole('main').getByRole('link', { name: '0 to 1023' }).click();
  await expect(page).toHaveURL('/range/0-1023');
  await page.getByRole('table').getByRole('link', { name: '22', exact: true }).click();
  await expect(page).toHaveURL('/port/22');
  await expect(port.heading).toHaveText('Port 22: SSH');

  await port.pager.getByRole('link', { name: '23 →' }).click();
  await expect(port.heading).toHaveText(/^Port 23: Telnet/);
  await port.pager.getByRole('link', { name: '← 22' }).click();
  await expect(page).toHaveURL('/port/22');
});

test('a port often looked up is one click from the home page', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: '443 HTTPS', exact: true }).click();
  await expect(page).toHaveURL('/port/443');
  await expect(new PortPage(page).heading).toHaveText(/^Port 443: HTTPS/);
});

test('a port leads to its service, and the service back to the port', async ({ page }) => {
  const port = new PortPage(page);
  await page.goto('/port/514');
  await port.row('UDP').getByRole('link', { name: 'syslog' }).click();
  await expect(page).toHaveURL('/service/syslog');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^syslog/i);
  await page.getByRole('main').getByRole('link', { name: '514' }).first().click();
  await expect(page).toHaveURL('/port/514');
});

test('another name for a service leads to the service', async ({ page }) => {
  await page.goto('/service/www');
  await expect(page.getByText('www is another registered name for http on port 80.')).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'http' }).first().click();
  await expect(page).toHaveURL('/service/http');
});

test('a port shows each transport with its own status and service', async ({ page }) => {
  const port = new PortPage(page);
  await page.goto('/port/514');
  await expect(port.row('TCP')).toContainText(/Assigned\s*shell/);
  await expect(port.row('UDP')).toContainText(/Assigned\s*syslog/);
  await expect(port.row('SCTP')).toContainText('Unassigned');
  await expect(port.row('DCCP')).toContainText('Unassigned');
});

test('an address can point to one transport of a port', async ({ page }) => {
  await page.goto('/port/53#udp');
  const row = new PortPage(page).row('UDP');
  await expect(row).toBeInViewport();
  await expect(row).toHaveId('udp');
});

test('an unassigned port says so and leads to the documented ports around it', async ({ page }) => {
  const port = new PortPage(page);
  await page.goto('/port/4');
  await expect(port.heading).toHaveText(/^Port 4: unassigned/);
  await expect(page.getByText('Port 4 is not assigned to any service by IANA.')).toBeVisible();
  await port.pager.getByRole('link', { name: '5 Remote Job Entry, rje' }).click();
  await expect(page).toHaveURL('/port/5');
});

test('a fact leads to the source that says it', async ({ page }) => {
  await page.goto('/port/22');
  await page
    .getByRole('main')
    .getByRole('link', { name: /^IANA, / })
    .first()
    .click();
  await expect(page).toHaveURL(/\/about#source-/);
  await expect(page.locator(':target')).toBeInViewport();
});

test('a range of ports registered as one lists them all and leads to its service', async ({ page }) => {
  await page.goto('/range/6000-6063');
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(65);
  await page.getByRole('main').getByRole('link', { name: 'x11', exact: true }).first().click();
  await expect(page).toHaveURL('/service/x11');
});

for (const [name, id] of [
  ['system', 'well-known'],
  ['user', 'registered'],
  ['private', 'dynamic'],
] as const) {
  test(`the ${name} ports are found at /range/${id}`, async ({ page }) => {
    await page.goto(`/range/${name}`);
    await expect(page).toHaveURL(`/range/${id}`);
  });
}

test('a keyboard user can skip to the content', async ({ page }) => {
  await page.goto('/port/22');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});
