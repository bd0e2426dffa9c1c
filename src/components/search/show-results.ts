import { mountSearchResults } from '~/islands/mount.tsx';

/** Shows the results of the query in the address, and the query in the search field. */
const query = new URLSearchParams(location.search).get('q') ?? '';
const field = document.querySelector<HTMLInputElement>('form[data-search] input');
if (field?.value === '') field.value = query;

const container = document.getElementById('search-results');
if (container) mountSearchResults(container);
