import type { Hit } from './engine.ts';
import type { Finder } from './finder.ts';
import { bareNumber } from './name-suggestions.ts';
import type { Query } from './parse-query.ts';
import type { Suggestion } from './suggestion.ts';

/** What the search box shows for a query, best first. */
export interface BoxAnswer {
  suggestions: Suggestion[];
  /** The name that was taken to be meant, where none is spelled as typed. */
  corrected: string | null;
  /** What to look for in the full text, where names say little; null where they say enough. */
  ask: string | null;
}

const MOST = { ports: 5, services: 3, text: 4 };
/** With this many names to choose from, full text would only push them around. */
const ENOUGH = 4;
/** Shorter words begin too many others. */
const SHORTEST_TEXT = 3;

/** What names and numbers alone say; without the index of names, a number still has its page. */
export function answerAtOnce(query: Query, finder: Finder | null): BoxAnswer {
  if (!finder) {
    const number = query.kind === 'port' ? [bareNumber(query.port, query.transport)] : [];
    return { suggestions: number, corrected: null, ask: query.kind === 'text' ? longEnough(query.text) : null };
  }
  const { suggestions, corrected, exact } = finder.find(query);
  const shown = (['ports', 'services'] as const).flatMap((group) =>
    suggestions.filter((suggestion) => suggestion.group === group).slice(0, MOST[group]),
  );
  const says = exact || suggestions.length >= ENOUGH;
  // Groups keep the order that the finder has them in.
  const ordered = suggestions.filter((suggestion) => shown.includes(suggestion));
  return {
    suggestions: ordered,
    corrected,
    ask: says || query.kind !== 'text' ? null : longEnough(corrected ?? query.text),
  };
}

function longEnough(text: string): string | null {
  return text.length >= SHORTEST_TEXT ? text : null;
}

/** The pages that the full text adds to what is there. */
export function withText(suggestions: Suggestion[], hits: Hit[]): Suggestion[] {
  const told = new Set(suggestions.map(({ path }) => path));
  const added = hits.filter(({ path }) => !told.has(path)).slice(0, MOST.text);
  return [...suggestions, ...added.map((hit): Suggestion => ({ ...hit, group: 'text', note: '' }))];
}
