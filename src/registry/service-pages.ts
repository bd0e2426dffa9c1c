import type { ServicesByName } from './services.ts';
import type { CuratedService, Service, ServicePage } from './types.ts';

/** Joins our records and the registered names to one page per address. */
export function servicePages(registered: ServicesByName, curated: readonly CuratedService[]): Map<string, ServicePage> {
  const pages = new Map<string, ServicePage>();
  const recordsAbout = recordsByName(curated);
  const knownAs = ({ name, aliasOf, slug }: Service): CuratedService[] => {
    const records = [name, aliasOf ?? name].flatMap((one) => recordsAbout.get(one.toLowerCase()) ?? []);
    return [...new Set(records)].filter(({ id }) => id !== slug);
  };
  for (const service of registered.values()) {
    const { slug } = service;
    pages.set(slug, { slug, registered: service, curated: null, knownAs: knownAs(service) });
  }
  for (const service of curated) {
    const page = pages.get(service.id) ?? { slug: service.id, registered: null, curated: null, knownAs: [] };
    pages.set(service.id, { ...page, curated: service });
  }
  return pages;
}

/** Our records by the registered names that they are about, in small letters. */
function recordsByName(curated: readonly CuratedService[]): Map<string, CuratedService[]> {
  const records = new Map<string, CuratedService[]>();
  for (const service of curated) {
    for (const name of service.ianaNames) {
      const key = name.toLowerCase();
      records.set(key, [...(records.get(key) ?? []), service]);
    }
  }
  return records;
}
