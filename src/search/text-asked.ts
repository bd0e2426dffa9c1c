import type { TextWanted } from './engine.ts';
import type { NamesAnswer } from './finder.ts';
import type { Query } from './parse-query.ts';

/** What a query asks the full text for, as it was meant; null where numbers and names are the whole answer. */
export function textAsked(query: Query, { corrected }: NamesAnswer): TextWanted | null {
  if (query.kind === 'rfc') return { text: `RFC ${query.number}`, filters: {} };
  return query.kind === 'text' ? { text: corrected ?? query.text, filters: query.filters } : null;
}
