import { expect, type Locator, type Page } from '@playwright/test';

/** The first word makes the browser fetch the search and its index, which takes a busy machine its time. */
export const FIRST_ANSWER = { timeout: 15_000 };

/** The search form, which is on every page once. */
export class SearchBox {
  readonly field: Locator;
  readonly button: Locator;
  readonly list: Locator;
  readonly options: Locator;
  /** What is told to those who cannot see the list, and shown where it is more than a count. */
  readonly status: Locator;

  constructor(readonly page: Page) {
    const form = page.getByRole('search');
    this.field = form.getByRole('combobox', { name: 'Search ports and services' });
    this.button = form.getByRole('button', { name: 'Search' });
    this.list = form.getByRole('listbox');
    this.options = form.getByRole('option');
    this.status = form.getByRole('status');
  }

  /** The suggestions under a heading. */
  group(heading: string): Locator {
    return this.list.getByRole('group', { name: heading, exact: true }).getByRole('option');
  }

  /** Types as a person does, key by key. */
  async type(text: string): Promise<void> {
    await this.field.pressSequentially(text);
  }

  /** Types and waits until there is something to choose. */
  async suggest(text: string): Promise<void> {
    await this.field.focus();
    await this.type(text);
    await expect(this.options.first()).toBeVisible(FIRST_ANSWER);
  }

  /** Types and waits until the index of names has answered, which full text may follow. */
  async suggestNames(text: string): Promise<void> {
    await this.suggest(text);
    await expect(this.options.first().locator('small')).toBeVisible(FIRST_ANSWER);
  }

  /** The option that the arrow keys have reached. */
  get active(): Locator {
    return this.page.locator('[role="option"][aria-selected="true"]');
  }
}
