import { getRegistry, isDocumented } from '../registry/index.ts';

/** Whether a page belongs in the sitemap: all but the ports that nothing is known of, and the search. */
export function isInSitemap(url: string): boolean {
  const path = new URL(url).pathname.replace(/\.html$/, '');
  if (path.endsWith('/search') || path.endsWith('/404')) return false;
  const port = /\/port\/(\d+)$/.exec(path)?.[1];
  const record = port === undefined ? undefined : getRegistry().ports[Number(port)];
  return !record || isDocumented(record);
}
