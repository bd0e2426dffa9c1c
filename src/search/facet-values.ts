import { RANGES, TRANSPORTS } from '../registry/constants.ts';
import { RANGE_NAMES, STATUS_NAMES, TRANSPORT_NAMES } from '../site/words.ts';
import { FILTER_STATUSES, type FilterName } from './filters.ts';

/** One value that results can be narrowed down to. */
export interface FacetValue {
  value: string;
  title: string;
  /** How many pages it would leave. */
  count: number;
  isChosen: boolean;
}

export const FACET_TITLES: Record<FilterName, string> = {
  transport: 'Transport',
  status: 'Status',
  range: 'Range',
  category: 'Category',
};

/** The values in their usual order; a category's place is by how much it has. */
const ORDER: Partial<Record<FilterName, readonly string[]>> = {
  transport: TRANSPORTS,
  status: FILTER_STATUSES,
  range: RANGES.map(({ id }) => id),
};

const TITLES: Record<string, string> = {
  ...TRANSPORT_NAMES,
  ...STATUS_NAMES,
  ...RANGE_NAMES,
  unofficial: 'Unofficial use',
};

const MOST_CATEGORIES = 10;

/** The values of a filter that would leave anything, and those that are chosen. */
export function facetValues(
  name: FilterName,
  counts: Record<string, number>,
  chosen: readonly string[],
  categoryTitle: (id: string) => string,
): FacetValue[] {
  const values = [...new Set([...Object.keys(counts), ...chosen])]
    .map((value) => ({
      value,
      title: name === 'category' ? categoryTitle(value) : (TITLES[value] ?? value),
      count: counts[value] ?? 0,
      isChosen: chosen.includes(value),
    }))
    .filter(({ count, isChosen }) => count > 0 || isChosen);
  const order = ORDER[name];
  if (order) return values.sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value));
  const byCount = values.sort((a, b) => b.count - a.count || a.title.localeCompare(b.title, 'en'));
  return byCount.filter(({ isChosen }, place) => isChosen || place < MOST_CATEGORIES);
}
