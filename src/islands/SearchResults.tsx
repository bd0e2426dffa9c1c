import { NameResults } from './NameResults.tsx';
import { TextResults } from './TextResults.tsx';
import { useResultsAddress } from './use-results-address.ts';
import { useResults, type Results } from './use-results.ts';
import { namesMessage, queryMessage, resultsMessage, searchingMessage } from '~/search/messages.ts';
import { spellFilters, takeFilters } from '~/search/filters.ts';
import { resultsPath } from '~/search/results-address.ts';

/** The answer to the query in the page's address: names first, then full text. */
export function SearchResults() {
  const [address, ask] = useResultsAddress();
  const results = useResults(address);
  const { query, finder, names, text, asked, found, tryAgain } = results;
  const busy = finder === 'loading' || text === 'loading';
  const failed = failureOf(results);
  const filters = query.kind === 'text' ? query.filters : {};

  return (
    <>
      <p role="status">{statusOf(results, address.query === '' ? spellFilters(address.filters) : address.query)}</p>
      {names.corrected !== null && (
        <p>
          Showing results for <strong>{names.corrected}</strong>. Search instead for{' '}
          <a href={resultsPath({ ...address, literal: true })}>{address.query}</a>.
        </p>
      )}
      <NameResults suggestions={names.suggestions} busy={busy} />
      {failed !== '' && (
        <p role="alert">
          {failed}{' '}
          <button type="button" onClick={tryAgain}>
            Try again
          </button>
        </p>
      )}
      {found && asked && (found.total > 0 || Object.keys(filters).length > 0) && (
        <TextResults
          found={found}
          wanted={asked}
          isAnswered={found === text}
          // What was typed as a filter is a choice like any other, and can be taken back.
          address={{ ...address, query: takeFilters(address.query).rest, filters }}
          categoryTitle={(id) => (typeof finder === 'object' ? finder.categoryTitle(id) : id)}
          onAsk={ask}
        />
      )}
    </>
  );
}

function statusOf({ query, finder, names, text }: Results, typed: string): string {
  const said = queryMessage(query);
  if (said !== '') return said;
  const count = names.suggestions.length;
  if (finder === 'loading' || text === 'loading') return searchingMessage(typed, count);
  if (finder === 'failed' || text === 'failed') return namesMessage(typed, count);
  return resultsMessage(typed, count, text === 'none' ? 0 : text.total);
}

/** What could not be loaded, and what works all the same. */
function failureOf({ query, finder, text }: Results): string {
  const noNames = finder === 'failed' && query.kind !== 'empty' && query.kind !== 'outOfRange';
  if (noNames && text === 'failed') return 'The search index could not be loaded. Numbers still work.';
  if (noNames) return 'The index of names could not be loaded.';
  return text === 'failed' ? 'The full-text index could not be loaded. Numbers and names still work.' : '';
}
