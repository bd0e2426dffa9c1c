import { UNSTATED_TRANSPORTS } from './constants.ts';
import { assignmentsFrom } from './assignment.ts';
import { speaksOf } from './iana-text.ts';
import type { Assignment, RegistrySource, Row, Status, TransportProtocol } from './types.ts';

/** A source's rows with what the source can and cannot show; in order of precedence. */
export interface Layer extends Omit<RegistrySource, 'records'> {
  rows: Row[];
}

/** What the sources together say of one port on one transport. */
export interface MergedTransport {
  transport: TransportProtocol;
  status: Status;
  assignments: Assignment[];
  /** Rows of services that an older source still has here and the deciding one does not. */
  former: Row[];
}

/** The rows of one source that speak of one port. */
export type RowsOfPort = Map<number, Row[]>;

/** Indexes a layer's rows by port, each range row under all its ports. */
export function rowsByPort(layer: Layer): RowsOfPort {
  const index: RowsOfPort = new Map();
  for (const row of layer.rows) {
    if (row.span === null || saysNothing(row)) continue;
    for (let port = row.span.first; port <= row.span.last; port++) {
      if (row.status === 'unassigned' && !speaksOf(row.unauthorizedUse ?? '', port, row.span)) continue;
      const rows = index.get(port);
      if (rows) rows.push(row);
      else index.set(port, [row]);
    }
  }
  return index;
}

/** A plain "Unassigned" is what holds for a port in no row as well. */
function saysNothing(row: Row): boolean {
  return (
    row.status === 'unassigned' &&
    row.transport === null &&
    row.unauthorizedUse === null &&
    row.notes === null &&
    row.description === null
  );
}

/**
 * Merges what the layers say of one port on one transport.
 *
 * The first layer that has a row decides status and services. A later layer adds details to the
 * services that hold the port; where the deciding layer shows only one of several services and the
 * later one knows it among others, the others hold the port too. What else it has is former.
 */
export function mergeTransport(
  port: number,
  transport: TransportProtocol,
  layers: Layer[],
  perLayer: Row[][],
): MergedTransport {
  const held: Row[] = [];
  const former: Row[] = [];
  let decider: Layer | undefined;
  const [top] = layers;
  const topKnowsPort = (perLayer[0]?.length ?? 0) > 0;

  layers.forEach((layer, index) => {
    const rows = (perLayer[index] ?? []).filter((row) => standsUnder(row, transport));
    if (rows.length === 0) return;
    if (!decider) {
      // A row that the top layer could have shown and does not is out of date.
      const current =
        layer === top ? rows : rows.filter((row) => top?.singlePortsOnly && isRangeOrUnstated(row) && !topKnowsPort);
      former.push(...rows.filter((row) => !current.includes(row)));
      if (current.length === 0) return;
      decider = layer;
      held.push(...current);
      return;
    }
    const holds = (row: Row): boolean => held.some((other) => sameService(other, row));
    const allStand = decider.oneServicePerTransport && rows.some((row) => row.serviceName !== null && holds(row));
    for (const row of rows) {
      if (row.stillRegistered || allStand || holds(row)) held.push(row);
      else former.push(row);
    }
  });

  const status = held[0]?.status ?? 'unassigned';
  const names = new Set(held.map((row) => row.serviceName?.toLowerCase()));
  return {
    transport,
    status: held.some((row) => row.status === 'assigned') ? 'assigned' : status,
    assignments: assignmentsFrom(port, transport, held),
    former: former.filter((row) => row.serviceName !== null && !names.has(row.serviceName.toLowerCase())),
  };
}

function standsUnder(row: Row, transport: TransportProtocol): boolean {
  return (
    row.transport === transport || (row.transport === null && UNSTATED_TRANSPORTS.some((known) => known === transport))
  );
}

function isRangeOrUnstated(row: Row): boolean {
  return row.transport === null || row.span?.first !== row.span?.last;
}

function sameService(a: Row, b: Row): boolean {
  return (
    a.serviceName?.toLowerCase() === b.serviceName?.toLowerCase() && (a.serviceName !== null || a.status === b.status)
  );
}
