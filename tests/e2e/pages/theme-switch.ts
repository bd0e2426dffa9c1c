import type { Locator, Page } from '@playwright/test';
import { THEME_KEY } from '../../../src/site/themes.ts';

/** What the root of the page had for a theme, at moments of loading; null where it had none. */
export interface SeenThemes {
  /** Before the first element that can be painted. */
  atBody: string | null;
  atContentLoaded: string | null;
}

/** The choice of colours at the top of every page. */
export class ThemeSwitch {
  readonly select: Locator;
  readonly root: Locator;

  constructor(readonly page: Page) {
    this.select = page.getByRole('combobox', { name: 'Theme' });
    this.root = page.locator('html');
  }

  async choose(theme: 'Auto' | 'Light' | 'Dark'): Promise<void> {
    await this.select.selectOption({ label: theme });
  }

  /** What is remembered from page to page; null where nothing is. */
  remembered(): Promise<string | null> {
    return this.page.evaluate((key) => localStorage.getItem(key), THEME_KEY);
  }

  /** Notes from now on, on every page opened, which theme it had before it was painted. */
  async watch(): Promise<void> {
    await this.page.addInitScript(() => {
      const theme = (): string | null => document.documentElement.dataset.theme ?? null;
      const seen: SeenThemes = { atBody: null, atContentLoaded: null };
      Object.assign(window, { seen });
      const observer = new MutationObserver(() => {
        if (!(document.body as HTMLElement | null)) return;
        seen.atBody = theme();
        observer.disconnect();
      });
      observer.observe(document, { childList: true, subtree: true });
      document.addEventListener('DOMContentLoaded', () => {
        seen.atContentLoaded = theme();
      });
    });
  }

  seen(): Promise<SeenThemes> {
    return this.page.evaluate(() => (window as unknown as { seen: SeenThemes }).seen);
  }

  /** Makes every use of the browser's storage fail from now on, as some settings do. */
  async refuseStorage(): Promise<void> {
    await this.page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('Access is denied for this document.', 'SecurityError');
        },
      });
    });
  }
}
