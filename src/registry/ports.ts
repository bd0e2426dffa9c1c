import { FIRST_PORT, LAST_PORT, RANGES, TRANSPORTS } from './constants.ts';
import { mergeTransport, rowsByPort, type Layer, type MergedTransport } from './merge.ts';
import type {
  Assignment,
  FormerAssignment,
  PortRecord,
  PortNote,
  PortUse,
  RangeId,
  Row,
  Status,
  TransportProtocol,
} from './types.ts';

const NONE: readonly never[] = Object.freeze([]);
const ALL_UNASSIGNED = Object.freeze(
  Object.fromEntries(TRANSPORTS.map((transport) => [transport, 'unassigned'])),
) as PortRecord['transports'];

/** The id of the RFC 6335 range that holds a port. */
export function rangeIdOf(port: number): RangeId {
  const range = RANGES.find(({ last }) => port <= last);
  if (!range || port < FIRST_PORT) throw new RangeError(`${port} is not a port number`);
  return range.id;
}

/** What we know of ports beside the registry, by port. */
export interface Known {
  uses: ReadonlyMap<number, PortUse[]>;
  notes: ReadonlyMap<number, PortNote[]>;
}

const NOTHING_KNOWN: Known = { uses: new Map(), notes: new Map() };

/** Merges the layers into one frozen record for every port number, at its own index. */
export function buildPorts(layers: Layer[], known: Known = NOTHING_KNOWN): readonly PortRecord[] {
  const indexes = layers.map(rowsByPort);
  const ports: PortRecord[] = [];
  for (let port = FIRST_PORT; port <= LAST_PORT; port++) {
    const perLayer = indexes.map((index) => index.get(port) ?? []);
    const uses = known.uses.get(port) ?? [];
    const notes = known.notes.get(port) ?? [];
    const empty = uses.length + notes.length === 0 && perLayer.every((rows) => rows.length === 0);
    ports.push(empty ? emptyRecord(port) : mergePort(port, layers, perLayer, { uses, notes }));
  }
  return Object.freeze(ports);
}

function emptyRecord(port: number): PortRecord {
  // Most ports are empty: they share one list and one table of statuses.
  return Object.freeze({
    port,
    range: rangeIdOf(port),
    status: 'unassigned',
    transports: ALL_UNASSIGNED,
    assignments: NONE as unknown as Assignment[],
    uses: NONE as unknown as PortUse[],
    notes: NONE as unknown as PortNote[],
    history: NONE as unknown as FormerAssignment[],
  });
}

function mergePort(
  port: number,
  layers: Layer[],
  perLayer: Row[][],
  { uses, notes }: Pick<PortRecord, 'uses' | 'notes'>,
): PortRecord {
  const merged = TRANSPORTS.map((transport) => mergeTransport(port, transport, layers, perLayer));
  const statuses = Object.fromEntries(merged.map(({ transport, status }) => [transport, status]));
  return deepFreeze({
    port,
    range: rangeIdOf(port),
    status: overallStatus(merged.map(({ status }) => status)),
    transports: statuses as Record<TransportProtocol, Status>,
    assignments: merged.flatMap(({ assignments }) => assignments),
    uses: [...uses],
    notes: [...notes],
    history: formerAssignments(merged),
  });
}

function overallStatus(statuses: Status[]): Status {
  if (statuses.includes('assigned')) return 'assigned';
  return statuses.includes('reserved') ? 'reserved' : 'unassigned';
}

/** One entry per former service, with all the transports it held. */
function formerAssignments(merged: MergedTransport[]): FormerAssignment[] {
  const byName = new Map<string, FormerAssignment>();
  for (const { transport, former } of merged) {
    for (const row of former) {
      if (row.serviceName === null) continue;
      const known = byName.get(row.serviceName);
      if (known) {
        if (!known.transports.includes(transport)) known.transports.push(transport);
        continue;
      }
      byName.set(row.serviceName, {
        transports: [transport],
        serviceName: row.serviceName,
        description: row.description,
        assignee: row.assignee,
        registrationDate: row.registrationDate,
        source: row.source,
      });
    }
  }
  return [...byName.values()];
}

/** Whether we know anything of a port beyond its status. Only such ports are indexed and have a JSON twin. */
export function isDocumented(record: PortRecord): boolean {
  return record.uses.length + record.notes.length > 0 || isRegistered(record);
}

/** Whether IANA's registry says anything of a port beyond its status: a service, a note, a known use, a former service. */
export function isRegistered(record: PortRecord): boolean {
  return (
    record.history.length > 0 ||
    record.assignments.some(
      (assignment) => assignment.status === 'assigned' || assignment.serviceName !== null || saysMore(assignment),
    )
  );
}

function saysMore({ description, notes, unauthorizedUse }: Assignment): boolean {
  return description !== null || notes !== null || unauthorizedUse !== null;
}

function deepFreeze<T extends object>(value: T): T {
  for (const child of Object.values(value)) {
    if (typeof child === 'object' && child !== null && !Object.isFrozen(child)) deepFreeze(child as object);
  }
  return Object.freeze(value);
}
