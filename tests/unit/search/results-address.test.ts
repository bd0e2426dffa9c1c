import { describe, expect, test } from 'vitest';
import { readResultsAddress, resultsPath, type ResultsAddress } from '../../../src/search/results-address.ts';

const PLAIN: ResultsAddress = { query: '', filters: {}, page: 1, literal: false };
const ssh = (changes: Partial<ResultsAddress> = {}): ResultsAddress => ({ ...PLAIN, query: 'ssh', ...changes });

const ADDRESSES: [ResultsAddress, string][] = [
  [PLAIN, '/search'],
  [ssh(), '/search?q=ssh'],
  [ssh({ query: 'a b & c#?%' }), '/search?q=a%20b%20%26%20c%23%3F%25'],
  [ssh({ query: '数据库 😀' }), '/search?q=%E6%95%B0%E6%8D%AE%E5%BA%93%20%F0%9F%98%80'],
  [ssh({ query: 'ssh transport:udp' }), '/search?q=ssh%20transport%3Audp'],
  [ssh({ filters: { transport: ['udp'] } }), '/search?q=ssh&transport=udp'],
  [
    ssh({ filters: { transport: ['tcp', 'udp'], category: ['web'] }, page: 3, literal: true }),
    '/search?q=ssh&transport=tcp%2Cudp&category=web&page=3&literal=1',
  ],
  [{ ...PLAIN, filters: { status: ['unofficial'], range: ['dynamic'] } }, '/search?status=unofficial&range=dynamic'],
  [ssh({ page: 2 }), '/search?q=ssh&page=2'],
];

test.each(ADDRESSES)('%j is at %s', (address, path) => {
  expect(resultsPath(address)).toBe(path);
});

test.each(ADDRESSES)('%j is read from %s', (address, path) => {
  expect(readResultsAddress(new URL(path, 'https://example.org').search)).toEqual(address);
});

describe('nonsense is left out', () => {
  test.each<[string, ResultsAddress]>([
    ['', PLAIN],
    ['?', PLAIN],
    ['?q=ssh&colour=red', ssh()],
    ['?q=ssh&transport=icmp', ssh()],
    ['?q=ssh&transport=', ssh()],
    ['?q=ssh&status=open&range=1-9&category=%3Cb%3E', ssh()],
    ['?q=ssh&transport=udp&status=open', ssh({ filters: { transport: ['udp'] } })],
    ...['0', '-1', '1.5', 'two', '', 'NaN', 'Infinity'].map(
      (page) => [`?q=ssh&page=${page}`, ssh()] satisfies [string, ResultsAddress],
    ),
    ['?q=%E0%A4', { ...PLAIN, query: '\uFFFD' }],
    ['?q=ssh&q=http', ssh()],
  ])('of %j', (search, address) => {
    expect(readResultsAddress(search)).toEqual(address);
  });
});

test('a form that spells blanks as signs is read', () => {
  expect(readResultsAddress('?q=remote+desktop&literal')).toEqual(ssh({ query: 'remote desktop', literal: true }));
});
