import { getRegistry, RANGES } from '../registry/index.ts';
import { isPortIndexable, isServiceIndexable } from '../site/indexable.ts';

/** Pages that are for people on their way elsewhere. */
const NEVER = ['search', '404', ...RANGES.map(({ alias }) => `range/${alias}`)];

/** Whether a page belongs in the sitemap: all that search engines should have. */
export function isInSitemap(url: string): boolean {
  const path = new URL(url).pathname.replace(/\.html$/, '');
  if (NEVER.some((page) => path.endsWith(`/${page}`))) return false;
  const [, kind, name = ''] = /\/(port|service)\/([^/]+)$/.exec(path) ?? [];
  const registry = getRegistry();
  const record = kind === 'port' ? registry.ports[Number(name)] : undefined;
  const page = kind === 'service' ? registry.servicePages.get(name) : undefined;
  return (!record || isPortIndexable(record)) && (!page || isServiceIndexable(page));
}
