import { expect, type Locator, type Page } from '@playwright/test';
import { FIRST_ANSWER } from './search-box.ts';

/** `/search?q=…`. */
export class ResultsPage {
  readonly list: Locator;
  /** The first link of each result. */
  readonly links: Locator;
  readonly status: Locator;
  readonly retry: Locator;

  constructor(readonly page: Page) {
    this.list = page.locator('ol#results');
    this.links = this.list.locator('> li > a:first-of-type');
    this.status = page.getByRole('main').getByRole('status');
    this.retry = page.getByRole('button', { name: 'Try again' });
  }

  /** Opens the results of a query and waits until they are complete. */
  async open(query: string): Promise<void> {
    await this.page.goto(`/search?q=${encodeURIComponent(query)}`);
    await this.done();
  }

  async done(): Promise<void> {
    await expect(this.list).toHaveAttribute('aria-busy', 'false', FIRST_ANSWER);
  }
}
