import type { Browser, Page } from '@playwright/test';
import type { GoldenQuery } from './golden.ts';

/** What a keystroke takes in the real box, in milliseconds. */
export interface Keystroke {
  group: string;
  /** Until the suggestions are in the page and laid out. */
  laidOut: number;
  /** Until the next frame has been shown. */
  shown: number;
}

const ROUNDS = 2;

/** Types the last letter of each query into the box of the home page, all before it standing there already. */
export async function measureBox(
  browser: Browser,
  origin: string,
  golden: readonly GoldenQuery[],
): Promise<Keystroke[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(origin);
  const field = page.getByRole('combobox', { name: 'Search ports and services' });
  await field.focus();
  await field.pressSequentially('ssh');
  // The note comes with the index of names.
  await page.getByRole('option').locator('small').first().waitFor();

  const keystrokes: Keystroke[] = [];
  const queries = golden.map(({ query }) => query);
  // The first round makes the browser compile what it runs.
  for (let round = 0; round <= ROUNDS; round++) {
    const figures = await typeAll(page, queries);
    const early = figures.filter(({ settled }) => !settled);
    if (early.length > 0) throw new Error(`${early.length} of ${queries.length} keystrokes were measured too early`);
    if (round > 0) {
      keystrokes.push(...figures.map((figure, place) => ({ ...figure, group: golden[place]?.group ?? '' })));
    }
  }
  await page.close();
  return keystrokes;
}

interface Figure {
  laidOut: number;
  shown: number;
  /** Whether what was laid out is what stands there when all is done. */
  settled: boolean;
}

/** Runs in the page; a word of it outside would not be there. */
function typeAll(page: Page, queries: string[]): Promise<Figure[]> {
  return page.evaluate(async (all) => {
    const field = document.querySelector<HTMLInputElement>('form[data-search] input');
    const panel = document.querySelector<HTMLElement>('.options-panel');
    if (!field || !panel) throw new Error('There is no search box');
    const type = (text: string): void => {
      // Past React's own setter, as a keystroke goes.
      Reflect.set(HTMLInputElement.prototype, 'value', text, field);
      field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
    };
    const { port1, port2 } = new MessageChannel();
    /** A task after the next frame: by then it is on its way to the screen. */
    const nextFrame = (): Promise<void> =>
      new Promise((resolve) => {
        port1.onmessage = () => resolve();
        requestAnimationFrame(() => port2.postMessage(null));
      });
    const figures: Figure[] = [];
    for (const query of all) {
      const letters = Array.from(query);
      type(letters.slice(0, -1).join(''));
      await nextFrame();
      await nextFrame();

      const started = performance.now();
      type(query);
      // React draws for an input event in a microtask that it has queued before this one.
      await Promise.resolve();
      panel.getBoundingClientRect();
      const laidOut = performance.now() - started;
      const drawn = panel.innerText;
      const read = performance.now();
      await nextFrame();
      // Reading the text to compare is not a part of what a visitor waits for.
      const shown = performance.now() - started - (read - started - laidOut);
      await nextFrame();
      figures.push({ laidOut, shown, settled: field.value === query && panel.innerText === drawn });
    }
    return figures;
  }, queries);
}
