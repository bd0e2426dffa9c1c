import { useState } from 'react';
import { useFacets } from './use-facets.ts';
import { FILTER_NAMES, type FilterName, type Filters } from '~/search/filters.ts';
import type { TextWanted } from '~/search/engine.ts';
import { FACET_TITLES, facetValues } from '~/search/facet-values.ts';

interface Props {
  /** The search that is narrowed down, and what it is narrowed down to so far. */
  wanted: TextWanted;
  /** Whether that search has been answered: its results come before the counts. */
  isAnswered: boolean;
  categoryTitle: (id: string) => string;
  onChoose: (filters: Filters) => void;
}

/** What the full text can be narrowed down by, each value with how many pages it would leave. */
export function Facets({ wanted, isAnswered, categoryTitle, onChoose }: Props) {
  const chosen = wanted.filters;
  // Beside the results there is room for it; above them it would be in the way.
  const [isOpen, setIsOpen] = useState(
    () => Object.keys(chosen).length > 0 || matchMedia('(min-width: 60rem)').matches,
  );
  const { counts, busy, failed, tryAgain } = useFacets(wanted, isOpen && isAnswered);

  return (
    <details
      className="facets"
      open={isOpen}
      aria-busy={busy || !isAnswered}
      onToggle={({ currentTarget }) => {
        setIsOpen(currentTarget.open);
      }}
    >
      <summary>Narrow down</summary>
      {failed && (
        <p role="alert">
          The counts could not be loaded.{' '}
          <button type="button" onClick={tryAgain}>
            Try again
          </button>
        </p>
      )}
      {counts && FILTER_NAMES.map((name) => fieldset(name, counts[name] ?? {}))}
    </details>
  );

  function fieldset(name: FilterName, values: Record<string, number>) {
    const shown = facetValues(name, values, chosen[name] ?? [], categoryTitle);
    return (
      shown.length > 0 && (
        <fieldset key={name}>
          <legend>{FACET_TITLES[name]}</legend>
          {shown.map(({ value, title, count, isChosen }) => (
            <label key={value}>
              <input
                type="checkbox"
                checked={isChosen}
                onChange={() => {
                  onChoose(toggled(name, value));
                }}
              />{' '}
              {title} <small>{count.toLocaleString('en')}</small>
            </label>
          ))}
        </fieldset>
      )
    );
  }

  function toggled(name: FilterName, value: string): Filters {
    const { [name]: before = [], ...others } = chosen;
    const after = before.includes(value) ? before.filter((other) => other !== value) : [...before, value];
    return after.length > 0 ? { ...others, [name]: after } : others;
  }
}
