import { describe, expect, test } from 'vitest';
import { answerAtOnce, withText } from '../../../src/search/answer.ts';
import { createFinder } from '../../../src/search/finder.ts';
import { parseQuery } from '../../../src/search/parse-query.ts';
import type { Suggestion } from '../../../src/search/suggestion.ts';
import { indexOf, recorded, use } from './sample-names.ts';

const finder = createFinder(
  indexOf([
    recorded('SSH', [use(22), use(2222, { official: false })]),
    recorded('PostgreSQL', [use(5432)], { others: ['postgres'] }),
    ...Array.from({ length: 9 }, (_, place) => recorded(`abc${place}`, [use(100 + place), use(200 + place)])),
  ]),
);

const atOnce = (typed: string) => answerAtOnce(parseQuery(typed), finder);
const bare = (typed: string) => answerAtOnce(parseQuery(typed), null);

describe('without the index of names', () => {
  test.each([
    ['22', '/port/22', 'Port 22'],
    [':22', '/port/22', 'Port 22'],
    ['53/udp', '/port/53#udp', 'Port 53 on UDP'],
    ['tcp 22', '/port/22#tcp', 'Port 22 on TCP'],
  ])('%j is answered at once with %s', (typed, path, title) => {
    expect(bare(typed)).toEqual({
      suggestions: [{ group: 'ports', path, title, note: '', excerpt: '' }],
      corrected: null,
      ask: null,
    });
  });

  test.each([
    ['ssh', 'ssh'],
    ['  secure   shell ', 'secure shell'],
    ['ss', null],
    ['', null],
    ['70000', null],
    ['80, 443', null],
    ['transport:udp', null],
  ])('%j has no suggestions, and the text is asked for %j', (typed, ask) => {
    expect(bare(typed)).toEqual({ suggestions: [], corrected: null, ask });
  });
});

describe('with the index of names', () => {
  test.each(['22', '53/udp', '80, 443', 'ssh', 'postgres'])(
    '%j says enough, so that the text is not asked',
    (typed) => {
      expect(atOnce(typed).suggestions).not.toEqual([]);
      expect(atOnce(typed).ask).toBeNull();
    },
  );

  test.each(['', '70000', 'rfc 1'])('%j has no answer, and none in the text', (typed) => {
    expect(atOnce(typed)).toEqual({ suggestions: [], corrected: null, ask: null });
  });

  test.each([
    ['elephant', 'elephant', null],
    ['posgres', 'postgres', 'postgres'],
    ['postg', 'postg', null],
    ['zz', null, null],
  ])('%j says little, so that the text is asked for %j', (typed, ask, corrected) => {
    expect(atOnce(typed)).toMatchObject({ ask, corrected });
  });

  test('many names are enough, although none is exact', () => {
    expect(atOnce('abc').ask).toBeNull();
  });

  test('a few of each group are shown, in the order found', () => {
    expect(atOnce('abc').suggestions.map(({ path }) => path)).toEqual([
      ...[100, 101, 102, 103, 104].map((port) => `/port/${port}`),
      ...['abc0', 'abc1', 'abc2'].map((slug) => `/service/${slug}`),
    ]);
  });
});

describe('pages of text', () => {
  const known: Suggestion = { group: 'ports', path: '/port/22', title: 'Port 22', note: 'TCP', excerpt: '' };
  const hit = (path: string) => ({ path, title: path, excerpt: `<mark>${path}</mark>` });

  test('are added behind names, but for pages that names told', () => {
    expect(withText([known], [hit('/port/22'), hit('/guide')])).toEqual([
      known,
      { group: 'text', path: '/guide', title: '/guide', note: '', excerpt: '<mark>/guide</mark>' },
    ]);
  });

  test('are no more than a few', () => {
    const hits = [1, 2, 3, 4, 5, 6].map((port) => hit(`/port/${port}`));
    expect(withText([known], [hit('/port/22'), ...hits]).map(({ path }) => path)).toEqual([
      '/port/22',
      '/port/1',
      '/port/2',
      '/port/3',
      '/port/4',
    ]);
  });

  test('change nothing where none is found', () => {
    expect(withText([known], [])).toEqual([known]);
  });
});
