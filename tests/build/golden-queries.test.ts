import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isBuiltPath } from '../../src/integrations/built-path.ts';
import { createFinder } from '../../src/search/finder.ts';
import { decodeNames } from '../../src/search/names/codec.ts';
import { parseQuery } from '../../src/search/parse-query.ts';
import { textAsked } from '../../src/search/text-asked.ts';
import { portScope } from '../../src/site/build-scope.ts';
import { builtSite } from './dist.ts';
import { fullTextOf } from './full-text.ts';

/** What people type, and the page that must come first; `tests/golden-queries.json`. */
interface GoldenQuery {
  group: string;
  query: string;
  first: string;
}

const site = builtSite();
const finder = createFinder(decodeNames(site.text('names.json')));
const fullText = fullTextOf(site);
const golden = JSON.parse(readFileSync(new URL('../golden-queries.json', import.meta.url), 'utf8')) as GoldenQuery[];

/** The pages on the results page of a query, in order: names, then full text. */
async function pagesFor(typed: string): Promise<string[]> {
  const query = parseQuery(typed);
  const names = finder.find(query);
  const asked = textAsked(query, names);
  const { hits } = asked ? await fullText.search({ ...asked, from: 0, most: 10 }) : { hits: [] };
  return [...new Set([...names.suggestions, ...hits].map(({ path }) => path))];
}

const FIRST_AT_LEAST = 0.95;
const AMONG_FIVE_AT_LEAST = 0.99;

describe('the golden queries', async () => {
  const asked = golden.filter(({ first }) => isBuiltPath(first.replace(/#.*/, '')));
  const answers = await Promise.all(
    asked.map(async (line) => ({ ...line, place: (await pagesFor(line.query)).indexOf(line.first) })),
  );
  const share = (within: (place: number) => boolean, lines = answers): number =>
    lines.filter(({ place }) => within(place)).length / lines.length;
  const isFirst = (place: number): boolean => place === 0;
  const isAmongFive = (place: number): boolean => place >= 0 && place < 5;

  for (const [group, lines] of Map.groupBy(answers, (line) => line.group)) {
    const percent = (part: number): string => `${(100 * part).toFixed(1)} %`;
    console.log(
      `${group.padEnd(16)}${String(lines.length).padStart(4)}  first ${percent(share(isFirst, lines)).padStart(7)}  ` +
        `among five ${percent(share(isAmongFive, lines)).padStart(7)}`,
    );
  }
  const missed = answers.filter(({ place }) => !isFirst(place));
  console.log(missed.map(({ query, first, place }) => `  ${query}: ${first} is at place ${place + 1}`).join('\n'));

  test('are at least 200, each once, for pages that exist', () => {
    expect(golden.length).toBeGreaterThanOrEqual(200);
    expect(new Set(golden.map(({ query }) => query)).size).toBe(golden.length);
    const pages = asked.map(({ first }) => first.replace(/#.*/, ''));
    expect(pages.filter((path) => !site.addresses.has(path))).toEqual([]);
  });

  test(`lead to the right page first, in ${100 * FIRST_AT_LEAST} of 100`, () => {
    expect(share(isFirst)).toBeGreaterThanOrEqual(FIRST_AT_LEAST);
  });

  test(`have the right page among the first five, in ${100 * AMONG_FIVE_AT_LEAST} of 100`, () => {
    expect(share(isAmongFive)).toBeGreaterThanOrEqual(AMONG_FIVE_AT_LEAST);
  });

  test('are all asked of a whole site', () => {
    expect(portScope() === 'all' ? golden.length : asked.length).toBe(asked.length);
  });
});
