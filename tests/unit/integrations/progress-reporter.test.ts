import { describe, expect, test } from 'vitest';
import { progressReporter } from '../../../src/integrations/progress-reporter.ts';

const SECOND = 1000;

/** A reporter with a stream that keeps what it is given and a clock that is set by hand. */
function reporterFor(total: number, isTTY?: boolean) {
  const written: string[] = [];
  let time = 0;
  const stream = { isTTY, write: (text: string) => written.push(text) };
  const reporter = progressReporter(total, stream, () => time);
  return {
    written,
    reporter,
    pages: (count: number, millisecondsEach = 0): void => {
      for (let page = 0; page < count; page++) {
        time += millisecondsEach;
        reporter.pageDone();
      }
    },
  };
}

describe('on a terminal', () => {
  test('one line renews itself, with pages done, pages in all and the time left', () => {
    const { pages, written } = reporterFor(4000, true);
    pages(1000, 10);
    expect(written.at(-1)).toBe('\r\u001B[K1,000 of 4,000 pages, 30 s left');
    expect(written.every((text) => text.startsWith('\r') && !text.includes('\n'))).toBe(true);
  });

  test('it does so a few times a second, not for each page', () => {
    const { pages, written } = reporterFor(4000, true);
    pages(1000, 1);
    expect(written).toHaveLength(5);
  });

  test('it ends as a line that stays, with the time taken', () => {
    const { pages, reporter, written } = reporterFor(40, true);
    pages(40, SECOND);
    reporter.end();
    expect(written.at(-1)).toBe('\r\u001B[K40 of 40 pages in 40 s\n');
  });
});

describe('elsewhere', () => {
  test('there is a line at every fifth', () => {
    const { pages, reporter, written } = reporterFor(1000);
    pages(1000, 10);
    reporter.end();
    expect(written).toEqual([
      '200 of 1,000 pages, 2 s\n',
      '400 of 1,000 pages, 4 s\n',
      '600 of 1,000 pages, 6 s\n',
      '800 of 1,000 pages, 8 s\n',
      '1,000 of 1,000 pages, 10 s\n',
    ]);
  });

  test('there are never more lines than pages', () => {
    const { pages, written } = reporterFor(2);
    pages(2);
    expect(written).toHaveLength(2);
    expect(written.at(-1)).toBe('2 of 2 pages, 0 s\n');
  });
});
