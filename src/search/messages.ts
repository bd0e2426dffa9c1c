import { FIRST_PORT, LAST_PORT } from '../registry/constants.ts';
import { countOf } from '../site/words.ts';
import type { Query } from './parse-query.ts';

/** What is said of a query itself; empty where there is nothing to say but its answer. */
export function queryMessage(query: Query): string {
  if (query.kind === 'empty') return 'Type a port number, a service name or a word.';
  if (query.kind !== 'outOfRange') return '';
  return `${shorten(query.number)} is not a port number: they run from ${FIRST_PORT} to ${LAST_PORT}, the numbers that fit into 16 bits.`;
}

/** How many suggestions there are, for those who cannot see the list. */
export function countMessage(count: number, corrected: string | null): string {
  if (count === 0) return '';
  const meant = corrected === null ? '' : ` for ${corrected}`;
  return `${countOf(count, 'suggestion')}${meant}. Use the up and down arrow keys.`;
}

/** What is said when there is nothing to choose; the results page looks further than the suggestions do. */
export const NO_SUGGESTIONS = 'No suggestions. Press Enter to search all pages.';

/** What is said of a list of results while the full text has not answered. */
export function searchingMessage(typed: string, names: number): string {
  return names > 0 ? `${namesMessage(typed, names)} Searching the text…` : 'Searching…';
}

/** What is said of a list of results that names alone gave. */
export function namesMessage(typed: string, names: number): string {
  return names > 0 ? `${countOf(names, 'match', 'matches')} for “${shorten(typed)}”.` : '';
}

/** What is said of a list of results: how many names, and how many pages of text. */
export function resultsMessage(typed: string, names: number, total: number): string {
  const quoted = `“${shorten(typed)}”`;
  if (names === 0 && total === 0) return `Nothing found for ${quoted}.`;
  const parts = [
    ...(names > 0 ? [countOf(names, 'match', 'matches')] : []),
    ...(total > 0 ? [`${countOf(total, 'page')} of text`] : []),
  ];
  return `${parts.join(' and ')} for ${quoted}.`;
}

const LONGEST = 120;

function shorten(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST).toWellFormed()}…` : text;
}
