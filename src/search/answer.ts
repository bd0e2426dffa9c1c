import type { SearchEngine } from './engine.ts';
import { parseQuery, type Query } from './parse-query.ts';
import { rankHits } from './ranking.ts';
import { portPath } from '../site/urls.ts';
import { TRANSPORT_NAMES } from '../site/words.ts';

/** One line of an answer. */
export interface Suggestion {
  path: string;
  title: string;
  /** Text with found words between `<mark>` and `</mark>`; empty where the title says it all. */
  excerpt: string;
}

/** What a query is answered with, best first. */
export interface Answer {
  suggestions: Suggestion[];
  /** How many pages were found in all, of which the suggestions are the best. */
  total: number;
}

/** What is said to a query at once, before any index is asked. */
export function immediateAnswer(query: Query): Suggestion[] {
  if (query.kind !== 'port') return [];
  const { port, transport } = query;
  const title = `Port ${port}${transport ? ` on ${TRANSPORT_NAMES[transport]}` : ''}`;
  return [{ path: portPath(port, transport ?? undefined), title, excerpt: '' }];
}

/** How many pages are fetched for ranking; each is a small file of its own. */
const CANDIDATES = 24;

/**
 * The whole answer to a query as typed: numbers from our own rule, words from the full-text index.
 *
 * @throws when the index is needed and cannot be loaded
 */
export async function answer(typed: string, engine: SearchEngine): Promise<Answer> {
  const query = parseQuery(typed);
  if (query.kind !== 'text') {
    const suggestions = immediateAnswer(query);
    return { suggestions, total: suggestions.length };
  }
  const { hits, total } = await engine.search(query.text, CANDIDATES);
  return {
    suggestions: rankHits(query.text, hits).map(({ path, title, excerpt }) => ({ path, title, excerpt })),
    total,
  };
}
