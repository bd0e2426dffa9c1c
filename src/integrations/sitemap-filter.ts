import { getRegistry, RANGES } from '../registry/index.ts';
import { isPortIndexable, isServiceIndexable } from '../site/indexable.ts';

/** Pages, by their last word, that are for people on their way elsewhere. */
const ON_THE_WAY = ['search', '404'];

/** Whether a page belongs in the sitemap: all that search engines should have. */
export function isInSitemap(url: string): boolean {
  const path = new URL(url).pathname.replace(/\.html$/, '');
  const [, kind, name = ''] = /\/(port|service|range|category)\/([^/]+)$/.exec(path) ?? [];
  if (kind === undefined) return !ON_THE_WAY.some((page) => path.endsWith(`/${page}`));
  if (kind === 'range') return RANGES.every(({ alias }) => alias !== name);

  const registry = getRegistry();
  const record = kind === 'port' ? registry.ports[Number(name)] : undefined;
  const page = kind === 'service' ? registry.servicePages.get(name) : undefined;
  return (!record || isPortIndexable(record)) && (!page || isServiceIndexable(page));
}
