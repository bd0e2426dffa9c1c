import { compareUses } from './use-rank.ts';
import type { CuratedService, PortUse, Span, WideUse } from './types.ts';

/**
 * A use of more ports than this is kept as one, and told of each port in a sentence: a record of its own for every number
 * of a media range would say the same a thousand times.
 */
export const MOST_PORTS_OF_A_USE = 16;

/** The uses that our records tell of. */
export interface Uses {
  /** By port, in the order of `compareUses`. */
  byPort: ReadonlyMap<number, PortUse[]>;
  /** Uses of wide ranges, by their first port. */
  wide: readonly WideUse[];
}

/** Gathers the uses of all records by port. */
export function gatherUses(services: readonly CuratedService[]): Uses {
  const byPort = new Map<number, PortUse[]>();
  const wide: WideUse[] = [];
  for (const service of [...services].sort(byFame)) {
    for (const [place, used] of service.ports.entries()) {
      const use = toUse(service, used, place === 0);
      if (used.port.last - used.port.first >= MOST_PORTS_OF_A_USE) wide.push({ span: used.port, use });
      else for (const port of portsOf(used.port)) byPort.set(port, [...(byPort.get(port) ?? []), use]);
    }
  }
  for (const uses of byPort.values()) uses.sort(compareUses);
  return { byPort, wide: wide.sort((a, b) => a.span.first - b.span.first) };
}

function toUse(service: CuratedService, used: CuratedService['ports'][number], main: boolean): PortUse {
  const { id, name, category, tier, sources } = service;
  const { port, role, transports, official, kind, unverified } = used;
  const span = port.first === port.last ? null : port;
  return {
    service: id,
    name,
    category,
    tier,
    main,
    role,
    transports,
    official,
    kind,
    unverified,
    span,
    sources: unverified ? [] : sources,
  };
}

function portsOf({ first, last }: Span): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Where nothing else tells two uses apart, the alphabet does. */
function byFame(a: CuratedService, b: CuratedService): number {
  return a.tier - b.tier || (a.id < b.id ? -1 : 1);
}
