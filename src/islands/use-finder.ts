import { useEffect, useState } from 'react';
import { loadFinder } from './site-index.ts';
import type { Finder } from '~/search/finder.ts';

/** The index of names: on its way, there, or not to be had. */
export type FinderState = 'loading' | 'failed' | Finder;

/** Fetches the index of names; after a failure once more whenever `attempt` changes. */
export function useFinder(attempt: unknown): FinderState {
  const [finder, setFinder] = useState<FinderState>('loading');

  useEffect(() => {
    let current = true;
    loadFinder().then(
      (loaded) => {
        if (current) setFinder(loaded);
      },
      () => {
        if (current) setFinder('failed');
      },
    );
    return () => {
      current = false;
    };
  }, [attempt]);

  return finder;
}
