import { describe, expect, test } from 'vitest';
import { cleanQuery } from '../../../src/search/query-text.ts';

test.each([
  ['  remote   desktop ', 'remote desktop'],
  ['a\tb\r\nc', 'a b c'],
  ['\u00A022\u3000', '22'],
  ['ｓｓｈ', 'ssh'],
  ['ﬁle', 'file'],
  ['\u0000ssh\u0007', 'ssh'],
  ['\u200E\u202Essh\u202C', 'ssh'],
  ['\uFEFFssh', 'ssh'],
  ['ssh\uD800', 'ssh'],
  ['a\uFFFDb', 'a b'],
  ['naïve Ωμέγα 端口', 'naïve Ωμέγα 端口'],
  ['😀', '😀'],
  ['', ''],
])('%j is read as %j', (typed, read) => {
  expect(cleanQuery(typed)).toBe(read);
});

describe('digits', () => {
  test.each([
    ['২২', '22'],
    ['८०', '80'],
    ['٤٤٣', '443'],
    ['۴۴۳', '443'],
    ['๔๔๓', '443'],
    ['１２３', '123'],
    ['𝟙𝟚𝟛', '123'],
    ['²²', '22'],
  ])('%s of another script are %s', (typed, read) => {
    expect(cleanQuery(typed)).toBe(read);
  });

  test('of every script have their value', () => {
    // Every script has its ten digits in a row, so that the runs of decimal digits are tens.
    const wrong: string[] = [];
    let place = 0;
    for (let code = 0; code <= 0x10_ff_ff; code++) {
      const digit = String.fromCodePoint(code);
      place = /\p{Nd}/u.test(digit) ? place + 1 : 0;
      if (place > 0 && cleanQuery(digit) !== String((place - 1) % 10)) wrong.push(digit);
    }
    expect(wrong).toEqual([]);
  });
});

test('what is pasted beyond all reason is not read', () => {
  expect(cleanQuery('a'.repeat(10_000))).toBe('a'.repeat(300));
});

test('a pair of code units that is cut in two leaves nothing behind', () => {
  expect(cleanQuery(`${'a'.repeat(299)}😀`)).toBe('a'.repeat(299));
});

test('what was read reads the same again', () => {
  for (const typed of ['  a  b ', '２２', '\u0000x\uD800y', 'ﷺ', 'a\u200Bb']) {
    expect(cleanQuery(cleanQuery(typed))).toBe(cleanQuery(typed));
  }
});
