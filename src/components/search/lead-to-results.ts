import { searchPath } from '~/site/urls.ts';

/** A query in the home page's own address, as browsers and people try it: `/?q=ssh`. */
const query = new URLSearchParams(location.search).get('q');
if (query !== null) location.replace(searchPath(query));
