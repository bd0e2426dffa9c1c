import type { Locator, Page } from '@playwright/test';

/** How far the page is wider than its window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** How light the page's background and text are, from 0 for black to 255 for white. */
export async function lightness(page: Page): Promise<{ background: number; text: number }> {
  return page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.body);
    const context = document.createElement('canvas').getContext('2d')!;
    const read = (style: string): number => {
      context.fillStyle = style;
      context.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
      return (red + green + blue) / 3;
    };
    return { background: read(backgroundColor), text: read(color) };
  });
}

/** What a sign before a text is drawn with. */
export interface Sign {
  content: string;
  border: string;
  /** Whether its border has another colour than what is behind it. */
  stands: boolean;
  size: number;
}

/** The sign that the style sheet puts before an element's text. */
export async function signBefore(element: Locator): Promise<Sign> {
  return element.evaluate((node) => {
    const style = getComputedStyle(node, '::before');
    return {
      content: style.content,
      border: `${style.borderTopWidth} ${style.borderTopStyle}`,
      stands: style.borderTopColor !== getComputedStyle(document.body).backgroundColor,
      size: Math.min(Number.parseFloat(style.width), Number.parseFloat(style.height)),
    };
  });
}

/** How much of the window moved without anybody's doing since the page was opened: 0 where nothing did. */
export async function layoutShift(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const frame = (): Promise<number> => new Promise(requestAnimationFrame);
    let sum = 0;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) sum += entry.value;
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    for (let frames = 0; frames < 10; frames++) await frame();
    // What was buffered is handed out in a task of its own.
    await new Promise((resolve) => setTimeout(resolve, 200));
    observer.disconnect();
    return sum;
  });
}

/** Lets a page arrive bit by bit, as on a phone far from a mast, so that it is painted before all of it is there. */
export async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 50,
    downloadThroughput: 200_000,
    uploadThroughput: 100_000,
  });
}
