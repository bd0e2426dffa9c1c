import type { Filters } from './filters.ts';

/** A page as the full-text index sees it. */
export interface SearchDocument {
  path: string;
  title: string;
  content: string;
  /** The values of each filter that the page has. */
  filters: Filters;
}

/** Each text once, as sentences; the index takes line breaks and double blanks as they come. */
export function sentences(texts: (string | null)[]): string {
  return [...new Set(texts.filter((text) => text !== null && text !== ''))]
    .map((text) => `${text}`.replace(/\s+/g, ' ').replace(/[^.!?…]$/, '$&.'))
    .join(' ');
}
