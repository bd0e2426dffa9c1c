import { FILTER_NAMES, type FilterName, type Filters } from '~/search/filters.ts';
import type { Facets as FacetCounts } from '~/search/engine.ts';
import { FACET_TITLES, facetValues } from '~/search/facet-values.ts';

interface Props {
  counts: FacetCounts;
  chosen: Filters;
  categoryTitle: (id: string) => string;
  onChoose: (filters: Filters) => void;
}

/** What the full text can be narrowed down by, each value with how many pages it would leave. */
export function Facets({ counts, chosen, categoryTitle, onChoose }: Props) {
  return (
    <details className="facets" open={Object.keys(chosen).length > 0 || matchMedia('(min-width: 60rem)').matches}>
      <summary>Narrow down</summary>
      {FILTER_NAMES.map((name) => {
        const values = facetValues(name, counts[name] ?? {}, chosen[name] ?? [], categoryTitle);
        return (
          values.length > 0 && (
            <fieldset key={name}>
              <legend>{FACET_TITLES[name]}</legend>
              {values.map(({ value, title, count, isChosen }) => (
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
      })}
    </details>
  );

  function toggled(name: FilterName, value: string): Filters {
    const { [name]: before = [], ...others } = chosen;
    const after = before.includes(value) ? before.filter((other) => other !== value) : [...before, value];
    return after.length > 0 ? { ...others, [name]: after } : others;
  }
}
