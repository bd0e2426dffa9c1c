import { expect, test } from 'vitest';
import { nameKey, nameWords } from '../../../../src/search/names/normalise-name.ts';

test.each([
  ['MS-WBT server', ['ms', 'wbt', 'server'], 'mswbtserver'],
  ['ssh', ['ssh'], 'ssh'],
  ['whois++', ['whois'], 'whois'],
  ['EtherNet/IP-2', ['ethernet', 'ip', '2'], 'ethernetip2'],
  ['  a   b ', ['a', 'b'], 'ab'],
  ['Café', ['cafe'], 'cafe'],
  ['ÅNGSTRÖM', ['angstrom'], 'angstrom'],
  ['ｓｓｈ', ['ssh'], 'ssh'],
  ['база данных', ['база', 'данных'], 'базаданных'],
  ['数据库', ['数据库'], '数据库'],
  ['데이터베이스', ['데이터베이스'], '데이터베이스'],
  ['x_y.z', ['x', 'y', 'z'], 'xyz'],
  ['', [], ''],
  ['+++', [], ''],
  ['<script>', ['script'], 'script'],
])('%j has the words %j and is compared as %j', (name, words, key) => {
  expect(nameWords(name)).toEqual(words);
  expect(nameKey(name)).toBe(key);
});

test('the vowel signs of other scripts belong to their words', () => {
  expect(nameWords('ডাটাবেস')).toHaveLength(1);
  expect(nameKey('डाटा')).not.toBe(nameKey('डट'));
});

test('composed and decomposed letters are the same name', () => {
  expect(nameKey('e\u0301')).toBe(nameKey('\u00E9'));
  expect(nameKey('か\u3099')).toBe(nameKey('が'));
});

test('a compared name compares the same again', () => {
  for (const name of ['MS-WBT server', 'Café', '데이터베이스', 'İstanbul', 'ﬁle']) {
    expect(nameKey(nameKey(name))).toBe(nameKey(name));
  }
});
