import { describe, expect, test } from 'vitest';
import {
  countMessage,
  namesMessage,
  queryMessage,
  resultsMessage,
  searchingMessage,
} from '../../../src/search/messages.ts';
import { parseQuery } from '../../../src/search/parse-query.ts';

describe('of a query it is said', () => {
  test.each([
    ['', 'Type a port number, a service name or a word.'],
    ['70000', '70000 is not a port number: they run from 0 to 65535, the numbers that fit into 16 bits.'],
    ['22', ''],
    ['ssh', ''],
    ['80, 443', ''],
    ['rfc 4251', ''],
  ])('for %j: "%s"', (typed, message) => {
    expect(queryMessage(parseQuery(typed))).toBe(message);
  });

  test('a number without end is cut short', () => {
    expect(queryMessage(parseQuery('1'.repeat(300)))).toMatch(/^1{120}… is not a port number/);
  });
});

test.each([
  [0, null, ''],
  [0, 'ssh', ''],
  [1, null, '1 suggestion. Use the up and down arrow keys.'],
  [5, null, '5 suggestions. Use the up and down arrow keys.'],
  [5, 'ssh', '5 suggestions for ssh. Use the up and down arrow keys.'],
])('%i suggestions, corrected to %s, are told as "%s"', (count, corrected, message) => {
  expect(countMessage(count, corrected)).toBe(message);
});

test.each([
  [0, 0, 'Nothing found for “ssh”.'],
  [1, 0, '1 match for “ssh”.'],
  [2, 0, '2 matches for “ssh”.'],
  [0, 1, '1 page of text for “ssh”.'],
  [0, 2000, '2,000 pages of text for “ssh”.'],
  [2, 3, '2 matches and 3 pages of text for “ssh”.'],
])('%i names and %i pages are told as "%s"', (names, total, message) => {
  expect(resultsMessage('ssh', names, total)).toBe(message);
});

test.each([
  [0, '', 'Searching…'],
  [1, '1 match for “ssh”.', '1 match for “ssh”. Searching the text…'],
  [2, '2 matches for “ssh”.', '2 matches for “ssh”. Searching the text…'],
])('%i names alone are told as "%s", before the text has answered as "%s"', (names, alone, before) => {
  expect(namesMessage('ssh', names)).toBe(alone);
  expect(searchingMessage('ssh', names)).toBe(before);
});

test('what was typed is cut short, and never in the middle of a character', () => {
  const message = resultsMessage(`${'a'.repeat(119)}😀${'b'.repeat(99)}`, 0, 0);
  expect(message.isWellFormed()).toBe(true);
  expect(message.length).toBeLessThan(150);
});

test('what was typed stays as typed, markup and all', () => {
  expect(resultsMessage('<b>', 0, 0)).toBe('Nothing found for “<b>”.');
});
