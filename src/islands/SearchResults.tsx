import { useEffect, useState } from 'react';
import { Excerpt } from './Excerpt.tsx';
import { siteEngine } from './site-engine.ts';
import { LAST_PORT } from '~/registry/constants.ts';
import { answer, type Answer } from '~/search/answer.ts';
import { parseQuery } from '~/search/parse-query.ts';
import { countOf } from '~/site/words.ts';

type State = { kind: 'searching' } | ({ kind: 'answered' } & Answer) | { kind: 'failed' };

/** The answer to a query as one list, best first. */
export function SearchResults({ query }: { query: string }) {
  const [state, setState] = useState<State>({ kind: 'searching' });
  const [attempt, setAttempt] = useState(1);

  useEffect(() => {
    answer(query, siteEngine).then(
      (found) => {
        setState({ kind: 'answered', ...found });
      },
      () => {
        setState({ kind: 'failed' });
      },
    );
  }, [query, attempt]);

  const results = state.kind === 'answered' ? state.suggestions : [];
  return (
    <>
      <p role="status">{message(query, state)}</p>
      {state.kind === 'failed' && (
        <button type="button" onClick={tryAgain}>
          Try again
        </button>
      )}
      <ol id="results" className="results" aria-label="Results" aria-busy={state.kind === 'searching'}>
        {results.map(({ path, title, excerpt }) => (
          <li key={path} className="result">
            <a href={path}>{title}</a>
            <Excerpt excerpt={excerpt} />
          </li>
        ))}
      </ol>
    </>
  );

  function tryAgain(): void {
    setState({ kind: 'searching' });
    setAttempt(attempt + 1);
  }
}

function message(typed: string, state: State): string {
  const query = parseQuery(typed);
  if (query.kind === 'empty') return 'Type a port number, a service name or a word.';
  if (query.kind === 'outOfRange') return `${query.number} is not a port number: they end at ${LAST_PORT}.`;
  if (state.kind === 'searching') return 'Searching…';
  if (state.kind === 'failed') return 'The search index could not be loaded. Numbers still work.';
  const { suggestions, total } = state;
  if (total === 0) return `Nothing found for “${typed}”.`;
  const count =
    total > suggestions.length ? `The best ${suggestions.length} of ${total} results` : countOf(total, 'result');
  return `${count} for “${typed}”.`;
}
