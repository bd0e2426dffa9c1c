import type { Category, CuratedService, PortRecord, Problem } from '../types.ts';
import type { ServicesByName } from '../services.ts';
import { fileOf } from '../load/curated.ts';

/** What a rule may look at. */
export interface RuleInput {
  services: readonly CuratedService[];
  categories: readonly Category[];
  /** The ports as IANA has them. */
  ports: readonly PortRecord[];
  registered: ServicesByName;
}

/** A rule that the records of `data/services` obey. */
export interface Rule {
  name: string;
  /** What it asks, in a sentence. */
  description: string;
  check: (input: RuleInput) => Problem[];
}

/** A problem in a field of a record. */
export function problemIn(service: CuratedService, field: string, message: string): Problem {
  return { source: fileOf(service.id), location: service.name, field, message };
}
