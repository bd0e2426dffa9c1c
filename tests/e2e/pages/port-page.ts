import type { Locator, Page } from '@playwright/test';

/** `/port/N`. */
export class PortPage {
  readonly heading: Locator;
  /** What it is, in a sentence. */
  readonly lede: Locator;
  /** May I use it? */
  readonly verdict: Locator;
  readonly answer: Locator;
  readonly table: Locator;
  readonly jump: Locator;
  readonly pager: Locator;
  /** Everything that is meant to be copied. */
  readonly texts: Locator;
  /** The buttons that copy; of a closed part they cannot be seen. */
  readonly copyButtons: Locator;
  /** What opens and closes the rules of each firewall. */
  readonly firewalls: Locator;

  constructor(readonly page: Page) {
    this.heading = page.getByRole('heading', { level: 1 });
    this.lede = page.locator('.lede');
    this.verdict = page.locator('#use');
    this.answer = this.verdict.locator('.answer');
    this.table = page.getByRole('table', { name: 'by transport protocol' });
    this.jump = page.getByRole('navigation', { name: 'On this page' });
    this.pager = page.getByRole('navigation', { name: 'Neighbouring ports' });
    this.texts = page.locator('pre');
    this.copyButtons = page.locator('pre + button');
    this.firewalls = page.locator('#firewall summary');
  }

  async open(port: number, anchor = ''): Promise<void> {
    await this.page.goto(`/port/${port}${anchor}`);
  }

  /** The cells of a transport's row, as words. */
  row(transport: string): Locator {
    return this.table.getByRole('row').filter({ has: this.page.getByRole('rowheader', { name: transport }) });
  }

  /** What stands under a word of the strip below the heading: "IANA", "Encrypted". */
  fact(term: string): Locator {
    return this.page
      .locator('.strip > div')
      .filter({ has: this.page.getByText(term, { exact: true }) })
      .getByRole('definition');
  }

  /** How good a choice it is for a purpose, and why. */
  purpose(title: string): Locator {
    return this.verdict.locator('.purposes > li').filter({ hasText: title });
  }

  /** The text to copy at a label, in a part of the page. */
  text(part: 'commands' | 'firewall' | 'link', label: string): Locator {
    return this.page.locator(`#${part} dt`).filter({ hasText: label }).locator('+ dd pre').first();
  }

  /** The button that copies a text. */
  copyButton(text: Locator): Locator {
    return text.locator('+ button');
  }

  async openFirewalls(): Promise<void> {
    for (const firewall of await this.firewalls.all()) await firewall.click();
  }
}
