import { slugOf } from '../../../src/registry/slug.ts';
import { UNRATED, type NamedService, type NamedUse, type NamesIndex } from '../../../src/search/names/names-index.ts';

/** A use of one TCP port that IANA assigned, with what a test changes of it. */
export function use(first: number, changes: Partial<NamedUse> = {}): NamedUse {
  return { first, last: first, transports: ['tcp'], official: true, kind: 'default', unverified: false, ...changes };
}

/** A name that is only registered, with what a test changes of it. */
export function registered(name: string, uses: NamedUse[] = [], changes: Partial<NamedService> = {}): NamedService {
  return { slug: slugOf(name), name, others: [], tier: UNRATED, category: null, uses, rfcs: [], ...changes };
}

/** A service that a record of ours tells of, with what a test changes of it. */
export function recorded(name: string, uses: NamedUse[] = [], changes: Partial<NamedService> = {}): NamedService {
  return registered(name, uses, { tier: 1, category: 'web', ...changes });
}

/** An index of these services and of nothing else, but for what a test adds. */
export function indexOf(services: NamedService[], changes: Partial<NamesIndex> = {}): NamesIndex {
  return { services, unnamed: [], reserved: [], ranges: [], categories: [], thirds: [], ...changes };
}
