import { useEffect, useState } from 'react';
import { siteEngine } from './site-index.ts';
import type { Facets, TextWanted } from '~/search/engine.ts';

/** What full text can be narrowed down by. */
export interface FacetState {
  /** The counts; while new ones are on their way the earlier ones, so that nothing vanishes under a hand. */
  counts: Facets | null;
  busy: boolean;
  failed: boolean;
  tryAgain: () => void;
}

/**
 * Counts what narrowing a search down would find. That takes more of the index than the search, so it is asked only
 * once the search is answered, and somebody sees it.
 */
export function useFacets(wanted: TextWanted, isSeen: boolean): FacetState {
  const [attempt, setAttempt] = useState(1);
  const [counted, setCounted] = useState<{ key: string; counts: Facets | null }>();
  const key = JSON.stringify([wanted, attempt]);

  useEffect(() => {
    if (!isSeen) return;
    let current = true;
    const finish = (counts: Facets | null): void => {
      // What arrives for an earlier search is dropped.
      if (current) setCounted({ key, counts });
    };
    const [asked] = JSON.parse(key) as [TextWanted, number];
    siteEngine.countFacets(asked).then(finish, () => {
      finish(null);
    });
    return () => {
      current = false;
    };
  }, [key, isSeen]);

  const busy = isSeen && counted?.key !== key;
  return {
    counts: counted?.counts ?? null,
    busy,
    failed: !busy && counted?.counts === null,
    tryAgain: () => {
      setAttempt(attempt + 1);
    },
  };
}
