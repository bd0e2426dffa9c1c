import { useEffect, useMemo, useState } from 'react';
import { siteEngine } from './site-index.ts';
import { useFinder } from './use-finder.ts';
import { answerAtOnce, withText } from '~/search/answer.ts';
import type { Hit } from '~/search/engine.ts';
import { parseQuery, type Query } from '~/search/parse-query.ts';
import type { Suggestion } from '~/search/suggestion.ts';

/** Long enough that full text is not asked letter by letter, short enough not to be noticed. */
const PAUSE_MS = 250;
const CANDIDATES = 5;

/** What the box shows for what has been typed. */
export interface Suggestions {
  query: Query;
  suggestions: Suggestion[];
  /** The name that was taken to be meant, where none is spelled as typed. */
  corrected: string | null;
  /** True while more may arrive. */
  pending: boolean;
  /** True when a part of what is asked for could not be loaded. */
  failed: boolean;
}

interface TextState {
  asked: string;
  hits: Hit[];
  failed: boolean;
}

/**
 * What to suggest for a query as it is typed: numbers and names at once, full text where they say little. What arrives
 * for an earlier query is dropped.
 */
export function useSuggestions(typed: string): Suggestions {
  const finder = useFinder(typed);
  const [text, setText] = useState<TextState>({ asked: '', hits: [], failed: false });
  const query = useMemo(() => parseQuery(typed), [typed]);
  const named = useMemo(() => answerAtOnce(query, typeof finder === 'object' ? finder : null), [query, finder]);
  // Names come first: whether full text is needed is known when they are there.
  const ask = finder === 'loading' ? null : named.ask;

  useEffect(() => {
    if (ask === null) return;
    let current = true;
    const finish = (hits: Hit[], failed: boolean): void => {
      if (current) setText({ asked: ask, hits, failed });
    };
    const timer = setTimeout(() => {
      siteEngine.search({ text: ask, filters: {}, from: 0, most: CANDIDATES }).then(
        ({ hits }) => {
          finish(hits, false);
        },
        () => {
          finish([], true);
        },
      );
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [ask]);

  const isForThis = ask !== null && text.asked === ask;
  return {
    query,
    suggestions: isForThis ? withText(named.suggestions, text.hits) : named.suggestions,
    corrected: named.corrected,
    pending: finder === 'loading' || (ask !== null && !isForThis),
    failed: (finder === 'failed' && query.kind === 'text') || (isForThis && text.failed),
  };
}
