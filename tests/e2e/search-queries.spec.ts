import { expect, test, type Page } from '@playwright/test';
import { ResultsPage } from './pages/results-page.ts';
import { FIRST_ANSWER, SearchBox } from './pages/search-box.ts';

/** What people paste, and what people try; none of it is more than text. */
const QUERIES: Record<string, string> = {
  'of 10,000 letters': 'a'.repeat(10_000),
  'of 10,000 characters of another script': '漢'.repeat(10_000),
  'of 10,000 digits': '9'.repeat(10_000),
  'of 10,000 emoji': '👩‍💻'.repeat(2_000),
  'of control characters': 's\u0000s\u0007h\u001b[31m\u007f\u0085',
  'of line separators and tabs': 'ssh\t\u2028\u2029 \u00a0server',
  'of text from right to left': 'خادم البريد \u202eports\u202c',
  'with invisible characters': '\u200b\ufefftel\u200dnet\u2060',
  'with a script': '<script>alert(1)</script>',
  'with a broken image': '"><img src=x onerror=alert(1)>',
  'with a path upwards': '../../etc/passwd',
  'with a coded path upwards': '%2e%2e%2fport%2f22',
  'of one lone surrogate': '\ud83d',
  'with lone surrogates in words': 'ssh \udc00server\ud800',
  'of metacharacters of regular expressions': '.*+?^${}()|[]\\',
  'of an open bracket': '([',
  'that is a property of every object': '__proto__',
  'that is a method of every object': 'constructor',
  'of quotes': '"exact \'words"',
  'of a lone percent sign': '%',
  'of an HTML entity': '&amp;&lt;b&gt;',
  'of a backslash': '\\',
  'that looks like a filter': 'transport:<b> status:__proto__ range:',
  'of the words of a script address': 'javascript:alert(1)',
};

const LONGEST_ADDRESS = 12_000;

/** Notes whatever a query could bring about besides an answer. */
async function harmOf(page: Page): Promise<{ seen: string[] }> {
  const seen: string[] = [];
  page.on('pageerror', (error) => seen.push(error.message));
  page.on('dialog', (dialog) => {
    seen.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    if (message.type() === 'error') seen.push(message.text());
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ blockedURI }) => console.error(`refused: ${blockedURI}`));
  });
  return { seen };
}

for (const [kind, query] of Object.entries(QUERIES)) {
  test.describe(`a query ${kind}`, () => {
    test('does no harm in the box, and Enter leads to its results', async ({ page }) => {
      const { seen } = await harmOf(page);
      const box = new SearchBox(page);
      await page.goto('/');
      await box.suggest('22');
      await setValue(page, query);
      await expect(box.field).toHaveAttribute('aria-expanded', 'true');
      // Longer than the pause after which full text is asked.
      await page.waitForTimeout(500);
      await box.field.press('Enter');
      await expect(page).toHaveURL(/\/search(?:\?|$)/);
      expect(page.url().length).toBeLessThan(4000);
      await new ResultsPage(page).done();

      // The search goes on as if nothing had been.
      await box.field.fill('');
      await box.suggestNames('ssh');
      await expect(box.options.first()).toContainText('Port 22: SSH');
      expect(seen).toEqual([]);
    });

    const text = query.toWellFormed();
    // Longer addresses no server takes; the box never leads to one.
    if (encodeURIComponent(text).length > LONGEST_ADDRESS) return;

    test('does no harm in the address of the results page', async ({ page }) => {
      const { seen } = await harmOf(page);
      const results = new ResultsPage(page);
      await results.open(text);
      await expect(results.status).not.toBeEmpty(FIRST_ANSWER);
      expect(await page.locator('main img, main b, main script:not([src])').count()).toBe(0);
      expect(seen).toEqual([]);
    });
  });
}

/** As if pasted; Playwright's own `fill` would not keep lone surrogates. */
async function setValue(page: Page, text: string): Promise<void> {
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  await page.evaluate((codes) => {
    const field = document.querySelector<HTMLInputElement>('form[data-search] input');
    if (!field) throw new Error('There is no search field');
    const value = codes.map((code) => String.fromCharCode(code)).join('');
    // Past React's own setter, as a paste goes.
    Reflect.set(HTMLInputElement.prototype, 'value', value, field);
    field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
  }, units);
}

for (const query of ['<b>bold</b> ssh', '"><img src=x onerror=alert(1)>', 'a'.repeat(3000), '%', '\\', '&amp;']) {
  test(`the query ${query.slice(0, 40)} stands in the field and in the status as it was typed`, async ({ page }) => {
    const results = new ResultsPage(page);
    await results.open(query);
    await expect(new SearchBox(page).field).toHaveValue(query);
    await expect(results.status).toContainText(query.length > 120 ? `“${query.slice(0, 120)}…”` : `“${query}”`);
  });
}
