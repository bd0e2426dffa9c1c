import type { ServicesByName } from './services.ts';
import type { CuratedService, ServicePage } from './types.ts';

/** Joins our records and the registered names to one page per address. */
export function servicePages(registered: ServicesByName, curated: readonly CuratedService[]): Map<string, ServicePage> {
  const pages = new Map<string, ServicePage>();
  for (const service of registered.values()) {
    pages.set(service.slug, { slug: service.slug, registered: service, curated: null });
  }
  for (const service of curated) {
    const page = pages.get(service.id) ?? { slug: service.id, registered: null, curated: null };
    pages.set(service.id, { ...page, curated: service });
  }
  return pages;
}
