import { describe, expect, test } from 'vitest';
import { slugOf, slugsFor } from '../../../src/registry/slug.ts';

describe('slugOf', () => {
  test.each([
    ['http', 'http'],
    ['HTTP-Alt', 'http-alt'],
    ['EtherNet/IP-2', 'ethernet-slash-ip-2'],
    ['whois++', 'whois-plus-plus'],
    ['sql*net', 'sql-star-net'],
    ['z39.50', 'z39-dot-50'],
    ['at&t', 'at-and-t'],
    ['mdbs_daemon', 'mdbs_daemon'],
    ['Apple Remote Desktop (Net Assistant)', 'apple-remote-desktop-net-assistant'],
    ['-odd-', 'odd'],
  ])('spells %s as %s', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });
});

describe('slugsFor', () => {
  test('gives names that differ in removed characters alone a number each', () => {
    const slugs = slugsFor(['a(b)', 'a[b]', 'a{b}']);
    expect([...slugs.values()].sort()).toEqual(['a-b', 'a-b-2', 'a-b-3']);
  });

  test('lets well-formed names keep theirs, whatever the order', () => {
    const names = ['whois++', 'whois-plus-plus', 'a b', 'a-b-2', 'a-b'];
    for (const order of [names, names.toReversed()]) {
      const slugs = slugsFor(order);
      expect(slugs.get('whois-plus-plus')).toBe('whois-plus-plus');
      expect(slugs.get('whois++')).toBe('whois-plus-plus-2');
      expect(slugs.get('a-b')).toBe('a-b');
      expect(slugs.get('a-b-2')).toBe('a-b-2');
      expect(slugs.get('a b')).toBe('a-b-3');
    }
  });

  test('counts a name in capitals as well-formed', () => {
    expect(slugsFor(['A B', 'A-B']).get('A-B')).toBe('a-b');
  });

  test('names with nothing that a URL can carry get a slug too', () => {
    const slugs = slugsFor(['(?)', '(!)', 'service']);
    expect(slugs.get('service')).toBe('service');
    expect(new Set(slugs.values())).toEqual(new Set(['service', 'service-2', 'service-3']));
  });
});
