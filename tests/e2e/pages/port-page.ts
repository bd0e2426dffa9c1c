import type { Locator, Page } from '@playwright/test';

/** `/port/N`. */
export class PortPage {
  readonly heading: Locator;
  readonly table: Locator;
  readonly pager: Locator;

  constructor(readonly page: Page) {
    this.heading = page.getByRole('heading', { level: 1 });
    this.table = page.getByRole('table', { name: 'by transport protocol' });
    this.pager = page.getByRole('navigation', { name: 'Neighbouring ports' });
  }

  /** The cells of a transport's row, as words. */
  row(transport: string): Locator {
    return this.table.getByRole('row').filter({ has: this.page.getByRole('rowheader', { name: transport }) });
  }
}
