import { describe, expect, test } from 'vitest';
import { createFinder } from '../../../src/search/finder.ts';
import { parseQuery } from '../../../src/search/parse-query.ts';
import { finder } from './sample-finder.ts';
import { indexOf, recorded, use } from './sample-names.ts';

const find = (typed: string, literal = false) => finder.find(parseQuery(typed), literal);
const pathsFor = (typed: string, literal = false): string[] => find(typed, literal).suggestions.map(({ path }) => path);

describe('a name', () => {
  test.each([
    ['ssh', '/port/22'],
    ['SECURE SHELL', '/port/22'],
    ['postgres', '/port/5432'],
    ['postg', '/port/5432'],
    ['x11', '/range/6000-6063'],
    ['netbios-ssn', '/port/139'],
    ['media', '/service/media'],
    ['portless', '/service/portless'],
    ['database', '/category/database'],
    ['ephemeral ports', '/range/dynamic'],
    ['what is the port of postgres?', '/port/5432'],
  ])('%j leads first to %s', (typed, path) => {
    expect(pathsFor(typed)[0]).toBe(path);
  });

  test('that is exact comes with its other ports, then what begins alike, then services', () => {
    expect(find('ssh').suggestions.map(({ group, path }) => [group, path])).toEqual([
      ['ports', '/port/22'],
      ['ports', '/port/2222'],
      ['ports', '/port/614'],
      ['ports', '/port/830'],
      ['services', '/service/ssh'],
    ]);
    expect(find('ssh').exact).toBe(true);
  });

  test('that is only registered does not stand before a nickname of what has a port', () => {
    expect(pathsFor('rdp')).toEqual(['/port/3389', '/service/rdp', '/service/remote-desktop']);
  });

  test('that several begin with leads to the better known first', () => {
    expect(pathsFor('re').slice(0, 2)).toEqual(['/port/3389', '/port/6379']);
    expect(find('re').exact).toBe(false);
  });

  test('is told once, whatever it is found by', () => {
    for (const typed of ['ssh', 'secure', 's', 'rdp', 'dns', 'e', '5']) {
      expect(new Set(pathsFor(typed)).size, typed).toBe(pathsFor(typed).length);
    }
  });

  test('of what many begin with is answered with a few', () => {
    const many = Array.from({ length: 40 }, (_, place) => recorded(`abc${place}`, [use(place), use(900 + place)]));
    const { suggestions } = createFinder(indexOf(many)).find(parseQuery('abc'));
    const groups = suggestions.map(({ group }) => group);
    expect(groups).toEqual([...Array<string>(10).fill('ports'), ...Array<string>(6).fill('services')]);
  });
});

describe('a slip of the pen', () => {
  test.each([
    ['posgres', 'postgres', '/port/5432'],
    ['reids', 'Redis', '/port/6379'],
    ['remote dekstop', 'Remote Desktop', '/port/3389'],
    ['port for posgres', 'postgres', '/port/5432'],
  ])('in %j is taken for %s', (typed, corrected, path) => {
    expect(find(typed)).toMatchObject({ corrected, exact: false });
    expect(pathsFor(typed)[0]).toBe(path);
  });

  test('is left as it is where it is meant literally', () => {
    expect(find('posgres', true)).toEqual({ suggestions: [], corrected: null, exact: false });
  });

  test.each(['ssh', 'postg', 'rdp', 'databases', 'elephant', ''])('is not looked for in %j', (typed) => {
    expect(find(typed).corrected).toBeNull();
  });
});

describe('filters', () => {
  test.each([
    ['dns transport:udp', ['/port/53', '/service/dns']],
    ['dns over udp', ['/port/53', '/service/dns']],
    ['ssh transport:udp', []],
    ['ssh status:unofficial', ['/port/2222', '/service/ssh']],
    ['category:database', ['/port/5432', '/port/6379', '/service/postgresql', '/service/redis']],
    ['category:database redis', ['/port/6379', '/port/16379', '/service/redis']],
    ['range:well-known category:web', ['/port/22', '/port/53', '/service/ssh', '/service/dns']],
    ['category:none', []],
  ])('%j leave %j', (typed, paths) => {
    expect(pathsFor(typed)).toEqual(paths);
  });
});

test('a reference finds what IANA assigned by it and we tell of, then the rest', () => {
  expect(pathsFor('rfc 4251')).toEqual(['/port/22', '/port/830', '/service/ssh', '/service/portless']);
  expect(find('rfc 4251').exact).toBe(false);
  expect(pathsFor('rfc 1')).toEqual([]);
});

test('a category has its title, or its id where it is not known', () => {
  expect(finder.categoryTitle('database')).toBe('Databases');
  expect(finder.categoryTitle('nonsense')).toBe('nonsense');
});

test.each(['<script>', '../', '(.*)+', '__proto__', '\uD800', '\u202E', 'a'.repeat(10_000)])(
  'hostile input does no harm',
  (typed) => {
    expect(pathsFor(typed)).toEqual([]);
  },
);
