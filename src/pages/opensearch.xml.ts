import type { APIRoute } from 'astro';
import { SITE_NAME, SITE_TAGLINE } from '~/site/words.ts';
import { FAVICON_PATH, OPENSEARCH_PATH, searchPath, suggestPath } from '~/site/urls.ts';

/** Lets a browser search the site from its address bar (OpenSearch 1.1). */
export const GET: APIRoute = ({ site }) => {
  const url = (path: string): string => new URL(path, site).href;
  // The browser puts what was typed where the words in braces stand, so these must not be encoded.
  const template = (path: string): string => url(path).replace('%7BsearchTerms%7D', '{searchTerms}');
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${SITE_NAME}</ShortName>
  <Description>${SITE_TAGLINE}, 0 to 65535</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="16" height="16" type="image/svg+xml">${url(FAVICON_PATH)}</Image>
  <Url type="text/html" template="${template(searchPath('{searchTerms}'))}"/>
  <Url type="application/x-suggestions+json" template="${template(suggestPath('{searchTerms}'))}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${url(OPENSEARCH_PATH)}"/>
</OpenSearchDescription>
`,
    { headers: { 'content-type': 'application/opensearchdescription+xml' } },
  );
};
