import { expect, test } from 'vitest';
import { countOf, listTransports, listWords, spanWords } from '../../../src/site/words.ts';

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
])('%j are joined as a sentence does: "%s"', (words, sentence) => {
  expect(listWords(words)).toBe(sentence);
});

test('transports are listed by their names in the order given', () => {
  expect(listTransports(['tcp', 'udp', 'sctp', 'dccp'])).toBe('TCP, UDP, SCTP and DCCP');
});

test('a span of one port is that port; the bounds of a longer one stand apart as words', () => {
  expect(spanWords(22, 22)).toBe('22');
  expect(spanWords(6000, 6063)).toBe('6000 to 6063');
});

test.each([
  [0, '0 ports'],
  [1, '1 port'],
  [2, '2 ports'],
  [2048, '2,048 ports'],
])('a count of %i reads "%s"', (count, words) => {
  expect(countOf(count, 'port')).toBe(words);
});

test('a noun with a plural of its own keeps it', () => {
  expect(countOf(1, 'match', 'matches')).toBe('1 match');
  expect(countOf(2, 'match', 'matches')).toBe('2 matches');
});
