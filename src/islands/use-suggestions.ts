import { useEffect, useState } from 'react';
import { siteEngine } from './site-engine.ts';
import { answer, immediateAnswer, type Suggestion } from '~/search/answer.ts';
import { parseQuery } from '~/search/parse-query.ts';

/** Long enough that a word is not searched letter by letter, short enough not to be noticed. */
const PAUSE_MS = 150;

/**
 * What to suggest for a query as it is typed: numbers at once, words when the index has answered. An
 * answer that comes after the query has changed is dropped.
 */
export function useSuggestions(typed: string, most: number): Suggestion[] {
  const [found, setFound] = useState<{ typed: string; suggestions: Suggestion[] }>({ typed: '', suggestions: [] });
  const query = parseQuery(typed);

  useEffect(() => {
    if (parseQuery(typed).kind !== 'text') return;
    let current = true;
    const timer = setTimeout(() => {
      answer(typed, siteEngine).then(
        ({ suggestions }) => {
          if (current) setFound({ typed, suggestions });
        },
        () => {
          // Without the index there is nothing to suggest; the results page says so and offers to try again.
          if (current) setFound({ typed, suggestions: [] });
        },
      );
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [typed]);

  if (query.kind !== 'text') return immediateAnswer(query);
  // While the next answer is on its way, the last one stands: a list that blinks cannot be read.
  return found.suggestions.slice(0, most);
}
