import { RANGES, TRANSPORTS } from '../registry/constants.ts';

/** What a query can be narrowed down by, as in `transport:udp`. */
export const FILTER_NAMES = ['transport', 'status', 'range', 'category'] as const;
export type FilterName = (typeof FILTER_NAMES)[number];

/** The wanted values of each filter: any of them will do. A filter that is absent wants nothing. */
export type Filters = Partial<Record<FilterName, string[]>>;

/** How a page stands: as IANA has its number, and whether people use it without IANA. */
export const FILTER_STATUSES = ['assigned', 'reserved', 'unassigned', 'unofficial'] as const;
export type FilterStatus = (typeof FILTER_STATUSES)[number];

/** A category's id; which ones there are is a matter of the data. */
const CATEGORY = /^[a-z0-9-]+$/;

/** The value that a word stands for, or null where the filter has no such value. */
const READERS: Record<FilterName, (word: string) => string | null> = {
  transport: (word) => TRANSPORTS.find((transport) => transport === word) ?? null,
  status: (word) => FILTER_STATUSES.find((status) => status === word) ?? (word === 'official' ? 'assigned' : null),
  range: (word) => RANGES.find(({ id, alias }) => [id, alias].some((name) => name === word))?.id ?? null,
  category: (word) => (CATEGORY.test(word) ? word : null),
};

/** `transport:udp`, `status:assigned,reserved`: a filter with its values, as a word of its own. */
const FILTER = new RegExp(`(?<=^|\\s)(${FILTER_NAMES.join('|')}):(\\S+)(?=\\s|$)`, 'gi');

/** Takes the filters out of a query. What looks like one and has no known value stays text. */
export function takeFilters(query: string): { rest: string; filters: Filters } {
  const filters: Filters = {};
  const rest = query.replace(FILTER, (whole: string, key: string, words: string) => {
    const name = key.toLowerCase() as FilterName;
    const values = words.toLowerCase().split(',').map(READERS[name]);
    if (!values.every((value) => value !== null)) return whole;
    filters[name] = [...new Set([...(filters[name] ?? []), ...values])];
    return ' ';
  });
  return { rest: rest.replace(/\s+/g, ' ').trim(), filters };
}

/** The filters as they are typed: `transport:udp category:database`. */
export function spellFilters(filters: Filters): string {
  return FILTER_NAMES.flatMap((name) => (filters[name]?.length ? `${name}:${filters[name].join(',')}` : [])).join(' ');
}
