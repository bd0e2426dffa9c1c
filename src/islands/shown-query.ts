/** Tells a search field that the page answers another query now. */
export const QUERY_SHOWN = 'everyport:query-shown';

/** Puts the query that the page answers into its search field, as when a filter that was typed there is taken back. */
export function showQuery(query: string): void {
  const field = document.querySelector<HTMLInputElement>('form[data-search] input');
  if (!field || field.value === query) return;
  field.value = query;
  field.dispatchEvent(new Event(QUERY_SHOWN));
}
