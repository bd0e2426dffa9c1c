import { expect, type Locator, type Page } from '@playwright/test';
import { FIRST_ANSWER } from './search-box.ts';

/** `/search?q=…`. */
export class ResultsPage {
  /** What numbers and names answer. */
  readonly list: Locator;
  readonly links: Locator;
  /** What full text answers. */
  readonly textList: Locator;
  readonly textLinks: Locator;
  readonly status: Locator;
  readonly alert: Locator;
  readonly retry: Locator;
  readonly pager: Locator;

  constructor(readonly page: Page) {
    const results = page.locator('#search-results');
    this.list = results.locator('ol#results');
    this.links = this.list.locator('> li > a:first-of-type');
    this.textList = results.locator('ol#text-list');
    this.textLinks = this.textList.locator('> li > a:first-of-type');
    this.status = results.getByRole('status');
    this.alert = results.getByRole('alert');
    this.retry = results.getByRole('button', { name: 'Try again' });
    this.pager = results.getByRole('navigation', { name: 'Pages of results' });
  }

  /** Opens the results of a query and waits until they are complete. */
  async open(query: string): Promise<void> {
    await this.page.goto(`/search?q=${encodeURIComponent(query)}`);
    await this.done();
  }

  async done(): Promise<void> {
    await expect(this.list).toHaveAttribute('aria-busy', 'false', FIRST_ANSWER);
  }

  /** A value that the full text can be narrowed down to. */
  facet(name: string): Locator {
    return this.page.getByRole('checkbox', { name: new RegExp(`^${name} [\\d,]+$`) });
  }

  /** How many pages a facet says it would leave, once that is counted for what is shown. */
  async countOf(facet: string): Promise<number> {
    const label = this.page.locator('.facets[aria-busy=false] label').filter({ has: this.facet(facet) });
    return Number((await label.locator('small').innerText()).replaceAll(',', ''));
  }

  /** How many pages of text the status speaks of. */
  async total(): Promise<number> {
    const [, count = '0'] = /([\d,]+) pages? of text/.exec(await this.status.innerText()) ?? [];
    return Number(count.replaceAll(',', ''));
  }
}
