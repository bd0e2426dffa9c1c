import { useEffect, useMemo, useState } from 'react';
import { siteEngine } from './site-index.ts';
import { useFinder, type FinderState } from './use-finder.ts';
import type { Found, TextWanted } from '~/search/engine.ts';
import type { NamesAnswer } from '~/search/finder.ts';
import type { Filters } from '~/search/filters.ts';
import { bareNumber } from '~/search/name-suggestions.ts';
import { textAsked } from '~/search/text-asked.ts';
import { parseQuery, type Query } from '~/search/parse-query.ts';
import type { ResultsAddress } from '~/search/results-address.ts';

export const RESULTS_PER_PAGE = 10;

/** Full text: not asked for, on its way, there, or not to be had. */
export type TextState = 'none' | 'loading' | 'failed' | Found;

/** The answer to the query in an address. */
export interface Results {
  query: Query;
  finder: FinderState;
  names: NamesAnswer;
  text: TextState;
  /** What is asked of the full text; null where numbers and names are the whole answer. */
  asked: TextWanted | null;
  /** What full text found; while an answer is on its way what it found before, so that nothing vanishes under a hand. */
  found: Found | null;
  tryAgain: () => void;
}

const NOTHING: NamesAnswer = { suggestions: [], corrected: null, exact: false };

/** Answers the query in an address: numbers and names from one index, then full text from the other. */
export function useResults({ query: typed, filters, page, literal }: ResultsAddress): Results {
  const [attempt, setAttempt] = useState(1);
  const finder = useFinder(attempt);
  const [answered, setAnswered] = useState<{ wanted: string; found: Found | 'failed' }>();

  const query = useMemo(() => narrowed(parseQuery(typed), filters), [typed, filters]);
  const names = useMemo(() => namesAnswer(query, finder, literal), [query, finder, literal]);
  // What is meant is known when names have answered, or cannot.
  const asked = textAsked(query, names);
  const wanted = asked === null || finder === 'loading' ? null : JSON.stringify([asked, page, attempt]);

  useEffect(() => {
    if (wanted === null) return;
    let current = true;
    const [search] = JSON.parse(wanted) as [TextWanted, number];
    const finish = (found: Found | 'failed'): void => {
      // What arrives for an earlier query is dropped.
      if (current) setAnswered({ wanted, found });
    };
    siteEngine.search({ ...search, from: (page - 1) * RESULTS_PER_PAGE, most: RESULTS_PER_PAGE }).then(finish, () => {
      finish('failed');
    });
    return () => {
      current = false;
    };
  }, [wanted, page]);

  const state = textState();
  const before = state === 'loading' ? answered?.found : state;
  const found = typeof before === 'object' ? before : null;
  return { query, finder, names, text: state, asked, found, tryAgain };

  function textState(): TextState {
    if (wanted === null) return finder === 'loading' && textAsked(query, NOTHING) ? 'loading' : 'none';
    return answered?.wanted === wanted ? answered.found : 'loading';
  }

  function tryAgain(): void {
    setAttempt(attempt + 1);
  }
}

/** The query with what was chosen beside the results in place of what it says itself. */
function narrowed(query: Query, filters: Filters): Query {
  if (query.kind === 'empty' && Object.keys(filters).length > 0) return { kind: 'text', text: '', filters };
  return query.kind === 'text' ? { ...query, filters: { ...query.filters, ...filters } } : query;
}

function namesAnswer(query: Query, finder: FinderState, literal: boolean): NamesAnswer {
  if (typeof finder === 'object') return finder.find(query, literal);
  if (query.kind !== 'port') return NOTHING;
  return { ...NOTHING, suggestions: [bareNumber(query.port, query.transport)] };
}
