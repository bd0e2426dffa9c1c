import { expect, test } from '@playwright/test';
import { isBuilt } from '../../src/site/build-scope.ts';
import { PortPage } from './pages/port-page.ts';
import { overflow } from './pages/screen.ts';

/** Of which nothing is known; in a sample build too. */
const FREE = 5529;

let port: PortPage;
test.beforeEach(({ page }) => {
  port = new PortPage(page);
});

test.describe('what a visitor wants first', () => {
  for (const viewport of [
    { width: 1280, height: 900 },
    { width: 375, height: 760 },
  ]) {
    test(`is seen without scrolling at ${viewport.width} by ${viewport.height}`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await port.open(22);
      const seen = { ratio: 1 };
      await expect(port.heading).toHaveText('Port 22: SSH');
      await expect(port.heading).toBeInViewport(seen);
      await expect(port.lede).toHaveText(/^Encrypted remote login/);
      await expect(port.lede).toBeInViewport(seen);
      for (const [term, words] of [
        ['IANA', 'Assigned: ssh'],
        ['Known use', 'Official'],
        ['Transports', 'TCP'],
        ['Encrypted', 'Always'],
      ] as const) {
        await expect(port.fact(term)).toHaveText(words);
        await expect(port.fact(term)).toBeInViewport(seen);
      }
    });
  }

  test('leads on to the page of the service', async ({ page }) => {
    await port.open(22);
    await port.fact('IANA').getByRole('link', { name: 'ssh' }).click();
    await expect(page).toHaveURL('/service/ssh');
  });

  test('is the first sentence alone where nothing is known', async ({ page }) => {
    await port.open(FREE);
    await expect(port.lede).toHaveText(`Port ${FREE} is not assigned to any service by IANA.`);
    await expect(page.locator('.strip')).toHaveCount(0);
    await expect(port.jump).toHaveCount(0);
  });
});

test.describe('whether it can be used', () => {
  for (const [number, answer, levels] of [
    [22, 'Only for SSH itself', ['better not', 'better not', 'better not', 'better not']],
    [5000, 'Better choose another', ['with care', 'better not', 'better not', 'yes']],
    [FREE, 'A good choice', ['yes', 'yes', 'yes', 'yes']],
  ] as const) {
    test(`is answered for ${number}: ${answer}`, async () => {
      test.skip(!isBuilt(number), 'This build leaves the page out.');
      await port.open(number);
      await expect(port.answer).toHaveText(answer);
      await expect(port.verdict.locator('.purposes b')).toHaveText(levels);
      await expect(port.verdict.locator('.purposes small')).toHaveText([/\.$/, /\.$/, /\.$/, /\.$/]);
      await expect(port.verdict.locator('ul').last().getByRole('listitem')).not.toHaveCount(0);
    });
  }

  test('is answered purpose by purpose, with the reason', async () => {
    await port.open(22);
    await expect(port.purpose('On your own machine')).toContainText('It is where SSH runs.');
    await expect(port.purpose('Opened by browsers')).toContainText('They refuse it.');
  });

  test('is told with sources', async () => {
    await port.open(22);
    await expect(port.verdict.getByRole('link', { name: /port blocking/ })).toHaveAttribute(
      'href',
      'https://fetch.spec.whatwg.org/#port-blocking',
    );
  });
});

test.describe('the rules of a firewall', () => {
  test('open and close by keyboard, and their texts are next', async ({ page }) => {
    await port.open(22);
    const [first, rules] = [port.firewalls.first(), port.page.locator('#firewall details').first()];
    await port.page.locator('#commands pre + button').last().focus();
    await page.keyboard.press('Tab');
    await expect(first).toBeFocused();
    await expect(rules.locator('pre').first()).toBeHidden();

    await page.keyboard.press('Enter');
    await expect(rules.locator('pre').first()).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(rules.locator('pre + button').first()).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Space');
    await expect(rules.locator('pre').first()).toBeHidden();
  });

  test('are named by tool, and let in before they keep out', async () => {
    await port.open(22);
    await expect(port.firewalls).toContainText(['nftables', 'ufw', 'firewalld']);
    await port.openFirewalls();
    const ufw = port.page.locator('#firewall details').filter({ hasText: /^\s*ufw/ });
    await expect(ufw.getByRole('term')).toHaveText(['Allow', 'Block']);
    await expect(ufw.locator('pre')).toContainText(['22/tcp', '22/tcp']);
  });

  test('are missing on port 0, as are commands', async ({ page }) => {
    await port.open(0);
    await expect(page.locator('#commands, #firewall')).toHaveCount(0);
    await expect(port.answer).toHaveText('Not a port to listen on');
  });
});

test.describe('an address leads to', () => {
  for (const number of [53, FREE]) {
    for (const transport of ['tcp', 'udp', 'sctp', 'dccp']) {
      test(`${transport} of port ${number}, which stands out`, async ({ page }) => {
        await port.open(number, `#${transport}`);
        const target = page.locator(':target');
        await expect(target).toHaveId(transport);
        await expect(target).toBeInViewport();
        await expect(target).toContainText(transport.toUpperCase());
        const background = await target.evaluate((node) => getComputedStyle(node).backgroundColor);
        expect(background).not.toBe('rgba(0, 0, 0, 0)');
      });
    }
  }
});

test('the list of sections leads to each of them, in their order', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await port.open(22);
  const links = await port.jump.getByRole('link').all();
  expect(links.length).toBeGreaterThanOrEqual(7);
  const tops: number[] = [];
  for (const link of links) {
    await link.click();
    const heading = page.locator(':target h2');
    await expect(heading).toBeInViewport();
    tops.push(await heading.evaluate((node) => node.getBoundingClientRect().top + scrollY));
  }
  expect(tops).toEqual(tops.toSorted((a, b) => a - b));
});

for (const number of [22, 465, 512, FREE, 8080]) {
  test(`with everything opened, port ${number} fits its window`, async ({ page }) => {
    test.skip(!isBuilt(number), 'This build leaves the page out.');
    await port.open(number);
    await port.openFirewalls();
    for (const width of [320, 375, 768, 1280, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await overflow(page), `${width} pixels`).toBe(0);
    }
  });
}
