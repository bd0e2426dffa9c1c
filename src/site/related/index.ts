import { getRegistry, type PortRecord, type Registry } from '../../registry/index.ts';
import { portLabel, serviceNames } from '../port-label.ts';
import { portPath } from '../urls.ts';
import { RANK, type Candidate } from './candidate.ts';
import { twins } from './twins.ts';
import { usedTogether } from './used-together.ts';

/** A port to look at beside another, with the reason in a few words. */
export interface RelatedPort {
  port: number;
  /** What runs there, as its own page is titled. */
  label: string;
  path: string;
  /** "with TLS", "same service", "used together by SMTP". */
  reason: string;
}

/** As many as a reader takes in. */
const MOST_RELATED = 8;

/**
 * Ports that somebody who looks at this one may want: its secure or plain twin, other ports of its services, ports that
 * known software uses together with it. The best first, each once.
 */
export function relatedPorts(record: PortRecord, registry: Registry = getRegistry()): RelatedPort[] {
  const candidates = [...twinPorts(record, registry), ...samePorts(record, registry), ...usedTogether(record, registry)]
    .filter(({ port }) => port !== record.port)
    .sort((a, b) => a.rank - b.rank || b.weight - a.weight || a.port - b.port);
  const best = new Map<number, Candidate>();
  for (const candidate of candidates) if (!best.has(candidate.port)) best.set(candidate.port, candidate);
  return [...best.values()].slice(0, MOST_RELATED).flatMap(({ port, reason }) => {
    const other = registry.ports[port];
    return other ? [{ port, label: portLabel(other), path: portPath(port), reason }] : [];
  });
}

function twinPorts(record: PortRecord, registry: Registry): Candidate[] {
  const known = twins(registry);
  return serviceNames(record).flatMap((name) =>
    (known.get(name.toLowerCase()) ?? []).flatMap(({ service, difference }) =>
      service.ports.flatMap(({ role, span, assignment }) =>
        role === 'primary' && assignment.status === 'assigned'
          ? [{ port: span.first, reason: difference, rank: RANK.twin, weight: 0 }]
          : [],
      ),
    ),
  );
}

/** The other numbers under which a service of this port is registered. */
function samePorts(record: PortRecord, { services }: Registry): Candidate[] {
  return serviceNames(record).flatMap((name) =>
    (services.get(name.toLowerCase())?.ports ?? []).flatMap(({ role, span, assignment }) => {
      const elsewhere = record.port < span.first || record.port > span.last;
      return role === 'primary' && elsewhere && assignment.status === 'assigned'
        ? [{ port: span.first, reason: 'same service', rank: RANK.same, weight: 0 }]
        : [];
    }),
  );
}
