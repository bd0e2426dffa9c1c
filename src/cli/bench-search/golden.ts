import { readFileSync } from 'node:fs';

/** What people type, and the page that must come first; `tests/golden-queries.json`. */
export interface GoldenQuery {
  group: string;
  query: string;
  first: string;
}

/** All golden queries. */
export function goldenQueries(): GoldenQuery[] {
  const file = new URL('../../../tests/golden-queries.json', import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as GoldenQuery[];
}

/** Numbers and exact names: what the box must answer within a frame. */
export const AT_ONCE: readonly string[] = ['number', 'dressed number', 'service name', 'product', 'nickname'];

/** What no index of names can know: it is asked of the full text. */
export const MEANING = 'meaning';

/** Groups of queries that are a name in some spelling, the ground that search libraries are made for. */
export const NAMES_ALONE: readonly string[] = ['service name', 'product', 'nickname', 'typo', 'prefix'];
