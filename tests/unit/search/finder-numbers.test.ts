import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../../src/search/parse-query.ts';
import { finder } from './sample-finder.ts';

const find = (typed: string) => finder.find(parseQuery(typed));
const pathsFor = (typed: string): string[] => find(typed).suggestions.map(({ path }) => path);

describe('a number', () => {
  // 2222 is not what SSH is known by, so that nobody means it by 22.
  test.each([
    ['22', ['/port/22']],
    ['22/udp', ['/port/22#udp']],
    ['53', ['/port/53']],
    ['54', ['/port/54', '/port/5432']],
    ['9', ['/port/9']],
  ])('%j is answered with its port, then what it may be the beginning of: %j', (typed, paths) => {
    expect(pathsFor(typed)).toEqual(paths);
    expect(find(typed)).toMatchObject({ exact: true, corrected: null });
  });

  test('is completed by the best known ports that begin so', () => {
    expect(pathsFor('5')).toEqual(['/port/5', '/port/5432', '/port/53', '/port/5004', '/port/5005']);
  });

  test.each(['70000', ''])('%j has no answer among names', (typed) => {
    expect(find(typed)).toEqual({ suggestions: [], corrected: null, exact: false });
  });
});

describe('several numbers', () => {
  test.each([
    ['80, 443 22', ['/port/80', '/port/443', '/port/22']],
    ['137-139', ['/port/137', '/port/139']],
    ['136-140', ['/port/136', '/port/137', '/port/139', '/port/140']],
    ['49152-65535', ['/range/dynamic', '/port/49152', '/port/65535']],
    ['1024-2047', ['/range/1024-2047', '/port/1024', '/port/2047']],
    ['22, 20-24', ['/port/22', '/port/20', '/port/24']],
  ])('%j are answered with %j', (typed, paths) => {
    expect(pathsFor(typed)).toEqual(paths);
  });

  test('that are registered as a range lead to its page first', () => {
    expect(pathsFor('6000-6063').slice(0, 3)).toEqual(['/range/6000-6063', '/port/6000', '/port/6001']);
  });

  test('are no more than a list can show', () => {
    expect(pathsFor('0-65535')).toHaveLength(20);
    expect(pathsFor(Array.from({ length: 60 }, (_, port) => port).join(' '))).toHaveLength(20);
  });
});
