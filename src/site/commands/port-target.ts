import {
  getRegistry,
  UNSTATED_TRANSPORTS,
  TRANSPORTS,
  type PortUse,
  type Registry,
  type TransportProtocol,
} from '../../registry/index.ts';
import type { PortView, TransportRow } from '../port-view.ts';
import { curatedUse, registeredUse, webUses } from './client-uses.ts';
import type { ClientUse, CommandTarget, ServicesEntry } from './types.ts';

/** What the commands of a port's page are about. */
export function portTarget(view: PortView, registry: Registry = getRegistry()): CommandTarget {
  const { record, label } = view;
  const transports = transportsOf(view);
  return {
    name: label,
    ports: [{ span: { first: record.port, last: record.port }, transports }],
    entries: entriesOf(view, transports),
    clients: clientsOf(view, transports, registry),
  };
}

/**
 * IANA used to assign a port on several transports at once, whatever the service spoke: where a record of ours names
 * the service that holds the port, its transports are the truer ones.
 */
function transportsOf({ record, rows }: PortView): TransportProtocol[] {
  const uses = record.uses.filter(({ unverified }) => !unverified);
  const used = uses.flatMap(({ transports }) => transports);
  const assigned = rows.filter(({ status }) => status === 'assigned').map(({ transport }) => transport);
  const named = uses.some(({ official }) => official) ? used : [...assigned, ...used];
  const wanted: readonly TransportProtocol[] = named.length > 0 ? named : UNSTATED_TRANSPORTS;
  return TRANSPORTS.filter((transport) => wanted.includes(transport));
}

function entriesOf(view: PortView, transports: readonly TransportProtocol[]): ServicesEntry[] {
  const { port, uses } = view.record;
  return rowsOn(view, transports).flatMap(({ transport, status, services: [service] }) => {
    if (service && status === 'assigned') {
      const { name, aliases, description } = service;
      return [{ name, port, transport, aliases, description }];
    }
    const use = uses.find((one) => !one.unverified && one.transports.includes(transport));
    return use ? [{ name: use.service, port, transport, aliases: [], description: use.name }] : [];
  });
}

function clientsOf(view: PortView, transports: readonly TransportProtocol[], registry: Registry): ClientUse[] {
  const { port, uses } = view.record;
  const registered = rowsOn(view, transports)
    .filter(({ status }) => status === 'assigned')
    .flatMap(({ transport, services }) => services.map(({ name }) => registeredUse(name, port, transport)));
  return [...uses.flatMap((use) => clientsOfUse(use, port, registry)), ...registered];
}

function rowsOn({ rows }: PortView, transports: readonly TransportProtocol[]): TransportRow[] {
  return rows.filter(({ transport }) => transports.includes(transport));
}

function clientsOfUse(use: PortUse, port: number, registry: Registry): ClientUse[] {
  if (use.unverified) return [];
  const first = registry.curated.get(use.service)?.ports[0]?.port.first;
  return [
    // Other ports of a service, as for its cluster, seldom speak the language of its client.
    ...(first === port ? [curatedUse(use.service, port, use.transports)] : []),
    ...webUses(use, port),
  ];
}
