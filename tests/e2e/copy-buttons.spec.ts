import { expect, test } from '@playwright/test';
import { PortPage } from './pages/port-page.ts';

/** Of which nothing is known; in a sample build too. */
const FREE = 5529;

let port: PortPage;
test.beforeEach(({ page }) => {
  port = new PortPage(page);
});

test.describe('a button to copy', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
  const clipboard = (): Promise<string> => port.page.evaluate(() => navigator.clipboard.readText());

  for (const number of [22, FREE]) {
    test(`is beside every text of port ${number}, and copies exactly that`, async () => {
      await port.open(number);
      await port.openFirewalls();
      const texts = await port.texts.all();
      expect(texts.length).toBeGreaterThan(10);
      await expect(port.copyButtons).toHaveCount(texts.length);
      for (const text of texts) {
        await port.copyButton(text).click();
        await expect(port.copyButton(text)).toHaveText('Copied');
        // A clipboard has the line ends of its system.
        expect((await clipboard()).replaceAll('\r\n', '\n')).toBe(await text.evaluate((node) => node.textContent));
      }
    });
  }

  test('copies quotes, tabs and several lines as they are', async () => {
    await port.open(22);
    for (const [text, expected] of [
      [port.text('commands', 'Linux'), "sudo ss -tlpn 'sport = :22'"],
      [port.text('commands', '/etc/services'), 'ssh\t22/tcp\t# The Secure Shell (SSH) Protocol'],
      [port.text('link', 'Markdown'), /^\[Port 22 \(SSH\)\]\(https?:\/\/.*\/port\/22\)$/],
      [port.text('link', 'HTML'), /^<a href="https?:\/\/.*\/port\/22">Port 22 \(SSH\)<\/a>$/],
    ] as const) {
      await port.copyButton(text).click();
      await expect(port.copyButton(text)).toHaveText('Copied');
      expect(await clipboard()).toEqual(typeof expected === 'string' ? expected : expect.stringMatching(expected));
    }
  });

  test('says that it copied, keeps the focus, and is ready again', async ({ page }) => {
    await port.open(22);
    const button = port.copyButtons.first();
    await expect(button).toHaveText('Copy');
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(button).toHaveText('Copied');
    await expect(button).toBeFocused();
    await expect(button).toHaveText('Copy');
  });

  test('says how to do without it where copying is refused, and selects the text', async ({ page }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    });
    await port.open(22);
    const text = port.text('commands', 'Linux');
    await port.copyButton(text).click();
    await expect(port.copyButton(text)).toHaveText('Press Ctrl-C');
    expect(await page.evaluate(() => getSelection()?.toString())).toBe("sudo ss -tlpn 'sport = :22'");
  });

  test('does not exist where nothing can be copied', async ({ page }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'clipboard');
    });
    await port.open(22);
    await expect(page.getByLabel('Theme')).toBeVisible();
    await expect(port.copyButtons).toHaveCount(0);
  });

  test('lies over no word of the text, wide or narrow', async ({ page }) => {
    await port.open(22);
    await port.openFirewalls();
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const covered = await port.texts.evaluateAll((texts) =>
        texts
          .filter((text) => {
            const button = text.nextElementSibling?.getBoundingClientRect();
            const range = document.createRange();
            range.selectNodeContents(text);
            return Array.from(range.getClientRects()).some(
              (line) =>
                button &&
                line.right > button.left &&
                line.left < button.right &&
                line.bottom > button.top &&
                line.top < button.bottom,
            );
          })
          .map(({ textContent }) => textContent),
      );
      expect(covered, `${width} pixels`).toEqual([]);
    }
  });
});
