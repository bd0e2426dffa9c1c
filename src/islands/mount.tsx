import { createRoot, hydrateRoot } from 'react-dom/client';
import { SearchBox } from './SearchBox.tsx';
import { SearchResults } from './SearchResults.tsx';

/** Takes over every search form of the page, in place. */
export function mountSearchBoxes(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-search]')) {
    hydrateRoot(form, <SearchBox id={form.dataset.search ?? ''} />);
  }
}

/** Shows the results of the query in the page's address. */
export function mountSearchResults(container: HTMLElement): void {
  createRoot(container).render(<SearchResults />);
}
