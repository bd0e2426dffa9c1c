import { describe, expect, test } from 'vitest';
import * as suggest from '../../../src/search/name-suggestions.ts';
import { portTable } from '../../../src/search/names/port-facts.ts';
import { indexOf, recorded, registered, use } from './sample-names.ts';

const unofficial = { official: false };
const media = recorded('Media', [use(5004, { ...unofficial, last: 5005, transports: ['udp'] })]);
const index = indexOf(
  [
    recorded('HTTP', [use(80, { transports: ['tcp', 'udp'] })]),
    recorded('Minecraft', [use(25_565, unofficial)]),
    registered('x11', [use(6000, { last: 6063 })]),
    ...['a', 'b', 'c'].map((name) => registered(name, [use(42)])),
    media,
  ],
  {
    unnamed: [{ port: 24, transports: ['tcp'], label: 'any private mail system' }],
    reserved: [{ first: 225, last: 225 }],
    ranges: [{ first: 6000, last: 6063 }],
    thirds: [{ id: 'dynamic', title: 'Dynamic ports', others: [] }],
  },
);
const table = portTable(index);
const nothing = { note: '', excerpt: '' };

test('a number alone is told before anything is known of it', () => {
  expect(suggest.bareNumber(22, null)).toEqual({ group: 'ports', path: '/port/22', title: 'Port 22', ...nothing });
  expect(suggest.bareNumber(53, 'udp')).toMatchObject({ path: '/port/53#udp', title: 'Port 53 on UDP' });
});

describe('a number with its facts', () => {
  test.each([
    [80, 'Port 80: HTTP', 'TCP and UDP · assigned'],
    [25_565, 'Port 25565: Minecraft', 'TCP · unassigned, used unofficially'],
    [42, 'Port 42: a, b', 'TCP · assigned'],
    [24, 'Port 24: any private mail system', 'TCP · assigned'],
    [225, 'Port 225', 'reserved'],
    [9, 'Port 9', 'unassigned'],
  ])('%i is "%s", "%s"', (port, title, note) => {
    expect(suggest.numberWithFacts(port, null, table)).toEqual({
      group: 'ports',
      path: `/port/${port}`,
      title,
      note,
      excerpt: '',
    });
  });

  test('keeps the transport that was asked for', () => {
    expect(suggest.numberWithFacts(80, 'sctp', table)).toMatchObject({
      path: '/port/80#sctp',
      title: 'Port 80 on SCTP: HTTP',
    });
  });
});

describe('a use of a service', () => {
  test.each([
    [use(80), 'TCP · assigned'],
    [use(80, unofficial), 'TCP · unofficial use'],
    [use(80, { ...unofficial, kind: 'example' }), 'TCP · unofficial, by habit'],
    [use(80, { ...unofficial, unverified: true }), 'TCP · reported, unverified'],
    [use(80, { transports: [] }), 'assigned'],
  ])('%j is noted as "%s"', (of, note) => {
    expect(suggest.useSuggestion(recorded('A', [of]), of, index)).toMatchObject({ title: 'Port 80: A', note });
  });

  test.each([
    [registered('x11'), use(6000, { last: 6063 }), '/range/6000-6063', 'Ports 6000 to 6063: x11'],
    [media, use(5004, { last: 5005 }), '/service/media', 'Ports 5004 to 5005: Media'],
    [media, use(5004), '/port/5004', 'Port 5004: Media'],
  ])('leads to the page that tells of it: %o', (service, of, path, title) => {
    expect(suggest.useSuggestion(service, of, index)).toMatchObject({ path, title });
  });
});

describe('a service', () => {
  test.each([
    [[], 'registered without a port'],
    [[use(22)], 'port 22'],
    [[use(22), use(6000, { last: 6063 })], 'ports 22, 6000 to 6063'],
    [[1, 2, 3, 4, 5, 6].map((port) => use(port)), 'ports 1, 2, 3, 4, 5, 6'],
    [[1, 2, 3, 4, 5, 6, 7].map((port) => use(port)), 'ports 1, 2, 3, 4, 5, 6 and more'],
  ])('is noted with its ports (%#)', (uses, note) => {
    expect(suggest.serviceSuggestion(recorded('SSH', uses))).toEqual({
      group: 'services',
      path: '/service/ssh',
      title: 'SSH',
      note,
      excerpt: '',
    });
  });

  test('is noted with one range as ports', () => {
    expect(suggest.serviceSuggestion(media).note).toBe('ports 5004 to 5005');
  });
});

test('categories and ranges have lines of their own', () => {
  expect(suggest.categorySuggestion({ id: 'web', title: 'Web' })).toMatchObject({
    group: 'services',
    path: '/category/web',
    note: 'category',
  });
  expect(suggest.thirdSuggestion({ id: 'dynamic', title: 'Dynamic ports', others: [] })).toMatchObject({
    group: 'ports',
    path: '/range/dynamic',
    note: '49152 to 65535',
  });
});

test.each([
  [6000, 6063, '/range/6000-6063', 'Ports 6000 to 6063: x11', 'registered as a range'],
  [1024, 2047, '/range/1024-2047', 'Ports 1024 to 2047', ''],
  [49_152, 65_535, '/range/dynamic', 'Dynamic ports', '49152 to 65535'],
])('the span %i to %i has the page %s', (first, last, path, title, note) => {
  expect(suggest.spanSuggestion({ first, last }, index, table)).toMatchObject({ group: 'ports', path, title, note });
});

test.each([
  [1, 2],
  [6000, 6062],
  [5004, 5005],
  [0, 65_535],
])('the span %i to %i has no page', (first, last) => {
  expect(suggest.spanSuggestion({ first, last }, index, table)).toBeNull();
});
