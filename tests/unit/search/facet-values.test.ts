import { describe, expect, test } from 'vitest';
import { FACET_TITLES, facetValues } from '../../../src/search/facet-values.ts';
import { FILTER_NAMES } from '../../../src/search/filters.ts';

const titleOf = (id: string): string => `Title of ${id}`;

test('every filter has a title', () => {
  expect(FILTER_NAMES.filter((name) => FACET_TITLES[name] === '')).toEqual([]);
});

describe('the values of a filter', () => {
  test('stand in their usual order, with their names and counts', () => {
    expect(facetValues('transport', { udp: 2, dccp: 1, tcp: 3 }, [], titleOf)).toEqual([
      { value: 'tcp', title: 'TCP', count: 3, isChosen: false },
      { value: 'udp', title: 'UDP', count: 2, isChosen: false },
      { value: 'dccp', title: 'DCCP', count: 1, isChosen: false },
    ]);
  });

  test.each([
    ['status', { unofficial: 9, reserved: 1, assigned: 1 }, ['Assigned', 'Reserved', 'Unofficial use']],
    ['range', { dynamic: 9, 'well-known': 1 }, ['Well-known ports', 'Dynamic ports']],
    ['category', { web: 1, mail: 5, game: 1 }, ['Title of mail', 'Title of game', 'Title of web']],
  ] as const)('of %s are told as %j -> %j', (name, counts, titles) => {
    expect(facetValues(name, counts, [], titleOf).map(({ title }) => title)).toEqual(titles);
  });

  test('leave out what would leave nothing, unless it is chosen', () => {
    expect(facetValues('transport', { tcp: 1, udp: 0 }, ['sctp'], titleOf)).toEqual([
      { value: 'tcp', title: 'TCP', count: 1, isChosen: false },
      { value: 'sctp', title: 'SCTP', count: 0, isChosen: true },
    ]);
  });

  test('are told once when chosen and counted', () => {
    expect(facetValues('transport', { tcp: 4 }, ['tcp'], titleOf)).toEqual([
      { value: 'tcp', title: 'TCP', count: 4, isChosen: true },
    ]);
  });

  test('are none where nothing is counted or chosen', () => {
    expect(facetValues('category', {}, [], titleOf)).toEqual([]);
  });
});

test('of many categories those with the most stand, and every chosen one', () => {
  const counts = Object.fromEntries(Array.from({ length: 15 }, (_, index) => [`c${index}`, 100 - index]));
  const values = facetValues('category', counts, ['c14'], titleOf);
  expect(values).toHaveLength(11);
  expect(values.at(-1)).toMatchObject({ value: 'c14', isChosen: true });
  expect(values.map(({ value }) => value)).not.toContain('c10');
});
