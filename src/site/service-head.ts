import type { CuratedService, ServicePage, Span, TransportProtocol } from '../registry/index.ts';
import { TRANSPORTS } from '../registry/constants.ts';
import { ENCRYPTED } from './guidance.ts';
import { listTransports } from './words.ts';

/** What the page of a service says at first sight, between its name and its tables. */
export interface ServiceHead {
  /** Its ports in order; those of a long list are counted instead. */
  ports: Span[];
  count: number;
  transports: string;
  /** "Official", "Unofficial use", or both; empty for a registered name that no record of ours is about. */
  standing: { official: boolean; unverified: boolean }[];
  /** "Always", "Optional", "No"; null where we cannot tell. */
  encrypted: string | null;
}

const MOST_PORTS = 6;

/** Gathers what a reader wants to know at first sight; of a name without a port there is nothing to say so early. */
export function serviceHead({ curated, registered }: ServicePage): ServiceHead {
  const used = curated ? usedPorts(curated) : (registered?.ports ?? []).map(assignedPort);
  const spans = [...new Map(used.map(({ span }) => [`${span.first}-${span.last}`, span])).values()];
  const ports = spans.sort((a, b) => a.first - b.first || a.last - b.last);
  return {
    ports: ports.length > MOST_PORTS ? [] : ports,
    count: ports.length,
    transports: listTransports(
      TRANSPORTS.filter((transport) => used.some((one) => one.transports.includes(transport))),
    ),
    standing: curated ? standings(curated) : [],
    encrypted: curated?.guidance ? ENCRYPTED[curated.guidance.encrypted] : null,
  };
}

interface Used {
  span: Span;
  transports: readonly TransportProtocol[];
}

function usedPorts({ ports }: CuratedService): Used[] {
  return ports.map(({ port, transports }) => ({ span: port, transports }));
}

function assignedPort({ span, assignment }: NonNullable<ServicePage['registered']>['ports'][number]): Used {
  return { span, transports: [assignment.transport] };
}

/** Official uses first; a use that is only reported is told apart where there is no better one. */
function standings({ ports }: CuratedService): ServiceHead['standing'] {
  const official = ports.some((port) => port.official);
  const unofficial = ports.filter((port) => !port.official);
  return [
    ...(official ? [{ official, unverified: false }] : []),
    ...(unofficial.length > 0
      ? [{ official: false, unverified: unofficial.every(({ unverified }) => unverified) }]
      : []),
  ];
}
