import { searchPath } from '../site/urls.ts';
import { FILTER_NAMES, takeFilters, type Filters } from './filters.ts';

/** What the address of a results page says; whoever opens it sees the same. */
export interface ResultsAddress {
  query: string;
  /** Chosen beside the results, in addition to what the query itself wants. */
  filters: Filters;
  /** Which page of the full text, from 1. */
  page: number;
  /** True to search for exactly what was typed, without mending its spelling. */
  literal: boolean;
}

/** Reads the part of an address behind the question mark. What it does not know it leaves out. */
export function readResultsAddress(search: string): ResultsAddress {
  const parameters = new URLSearchParams(search);
  const spelled = FILTER_NAMES.flatMap((name) => (parameters.get(name) ? `${name}:${parameters.get(name) ?? ''}` : []));
  const page = Number(parameters.get('page'));
  return {
    query: parameters.get('q') ?? '',
    filters: takeFilters(spelled.join(' ')).filters,
    page: Number.isInteger(page) && page > 0 ? page : 1,
    literal: parameters.has('literal'),
  };
}

/** The address of a results page, with nothing in it that goes without saying. */
export function resultsPath({ query, filters, page, literal }: ResultsAddress): string {
  const parameters: Record<string, string> = {};
  for (const name of FILTER_NAMES) if (filters[name]?.length) parameters[name] = filters[name].join(',');
  if (page > 1) parameters.page = String(page);
  if (literal) parameters.literal = '1';
  return searchPath(query, parameters);
}
