import { describe, expect, test } from 'vitest';
import { lettersApart, lettersOf, slipsAllowed, slipsBetween } from '../../../../src/search/names/spelling.ts';

/** The distance as its definition has it, without bounds or tables. */
function distance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const wrong = a.at(-1) === b.at(-1) ? 0 : 1;
  const swapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  return Math.min(
    distance(a.slice(0, -1), b) + 1,
    distance(a, b.slice(0, -1)) + 1,
    distance(a.slice(0, -1), b.slice(0, -1)) + wrong,
    ...(swapped ? [distance(a.slice(0, -2), b.slice(0, -2)) + 1] : []),
  );
}

/** All words of up to four of these letters. */
function wordsOf(letters: string[], longest = 4): string[] {
  const words = [''];
  for (const word of words) if (word.length < longest) words.push(...letters.map((letter) => word + letter));
  return words;
}

const FAR = 9;
const WORDS = wordsOf(['a', 'b']);

describe('the slips between two words', () => {
  test.each([
    ['ssh', 'ssh', 0],
    ['', '', 0],
    ['', 'ssh', 3],
    ['postgress', 'postgres', 1],
    ['postgrs', 'postgres', 1],
    ['postgras', 'postgres', 1],
    ['postgers', 'postgres', 1],
    ['mongdob', 'mongodb', 1],
    ['omngobd', 'mongodb', 2],
    ['hsts', 'ssh', 3],
    ['ca', 'abc', 3],
  ])('%j and %j are %i', (a, b, slips) => {
    expect(slipsBetween(a, b, FAR)).toBe(slips);
  });

  test('are what their definition says, up to the most that matters', () => {
    for (const a of WORDS) {
      for (const b of WORDS) {
        const slips = distance(a, b);
        for (const most of [0, 1, 2, 3, FAR]) {
          expect(slipsBetween(a, b, most), `${a} ${b} ${most}`).toBe(Math.min(slips, most + 1));
        }
      }
    }
  });

  test('are the same both ways, and none between equals alone', () => {
    for (const a of WORDS) {
      for (const b of WORDS) {
        expect(slipsBetween(a, b, FAR)).toBe(slipsBetween(b, a, FAR));
        expect(slipsBetween(a, b, FAR) === 0).toBe(a === b);
      }
    }
  });

  test('count two swapped neighbours as one, wherever they stand', () => {
    const word = 'postgresql';
    for (let place = 0; place < word.length - 1; place++) {
      const [left = '', right = ''] = word.slice(place, place + 2);
      expect(slipsBetween(word.slice(0, place) + right + left + word.slice(place + 2), word, FAR)).toBe(1);
    }
  });
});

test.each([
  [0, 0],
  [3, 0],
  [4, 1],
  [5, 1],
  [6, 2],
  [11, 2],
  [12, 3],
  [300, 3],
])('a word of %i letters may hold %i slips', (length, slips) => {
  expect(slipsAllowed(length)).toBe(slips);
});

describe('the letters of words', () => {
  test.each([
    ['ssh', 'hss', 0],
    ['ssh', 'sh', 0],
    ['ssh', 'sah', 1],
    ['abc', 'xyz', 6],
    ['', 'ab', 2],
    ['', '', 0],
  ])('%j and %j are %i apart', (a, b, apart) => {
    expect(lettersApart(lettersOf(a), lettersOf(b))).toBe(apart);
  });

  test('never lie further apart than two for each slip', () => {
    const words = wordsOf(['a', 'b', 'c'], 3);
    for (const a of words) {
      for (const b of words) {
        expect(lettersApart(lettersOf(a), lettersOf(b))).toBeLessThanOrEqual(2 * distance(a, b));
      }
    }
  });
});
