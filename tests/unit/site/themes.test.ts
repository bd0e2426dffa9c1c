import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { EARLY_SCRIPT, THEME_KEY, THEMES } from '../../../src/site/themes.ts';

/** The theme that the early script sets, with a storage that answers like this. */
function themeAfter(getItem: (key: string) => string | null): string | undefined {
  const dataset: { theme?: string } = {};
  runInNewContext(EARLY_SCRIPT, { document: { documentElement: { dataset } }, localStorage: { getItem } });
  return dataset.theme;
}

test('the first theme to choose is what the system has', () => {
  expect(THEMES.map(({ value }) => value)).toEqual(['', 'light', 'dark']);
});

describe('the early script', () => {
  test.each(['light', 'dark'])('sets %s where that was chosen', (theme) => {
    expect(themeAfter((key) => (key === THEME_KEY ? theme : null))).toBe(theme);
  });

  test('leaves it to the system where nothing was chosen', () => {
    expect(themeAfter(() => null)).toBe('');
  });

  test('leaves it to the system, quietly, where nothing may be stored', () => {
    const refuse = (): never => {
      throw new Error('SecurityError');
    };
    expect(themeAfter(refuse)).toBeUndefined();
  });

  test('holds nothing that would end it early in a page', () => {
    expect(EARLY_SCRIPT).not.toMatch(/<\/|<!--/);
  });
});
