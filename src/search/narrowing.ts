import { RANGES } from '../registry/constants.ts';
import type { Status } from '../registry/types.ts';
import type { Filters } from './filters.ts';
import type { NamedService, NamedUse } from './names/names-index.ts';

/**
 * A service with the uses that the filters want, or null where none is left.
 *
 * @param statusOf what IANA has a number as
 */
export function narrow(
  service: NamedService,
  filters: Filters,
  statusOf: (port: number) => Status,
): NamedService | null {
  if (Object.keys(filters).length === 0) return service;
  const { transport, status, range, category } = filters;
  if (category && !category.includes(service.category ?? '')) return null;
  if (!transport && !status && !range) return service;
  const uses = service.uses.filter(
    (use) =>
      (!transport || use.transports.some((candidate) => transport.includes(candidate))) &&
      (!range || range.includes(rangeOf(use))) &&
      (!status || standings(use, statusOf).some((standing) => status.includes(standing))),
  );
  return uses.length > 0 ? { ...service, uses } : null;
}

function rangeOf({ first }: NamedUse): string {
  return RANGES.find((range) => first >= range.first && first <= range.last)?.id ?? '';
}

function standings({ official, first }: NamedUse, statusOf: (port: number) => Status): string[] {
  return official ? ['assigned'] : ['unofficial', statusOf(first)];
}
