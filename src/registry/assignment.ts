import { speaksOf } from './iana-text.ts';
import { detailSchema } from './schema.ts';
import type { Assignment, Details, Row, TransportProtocol } from './types.ts';

const DETAIL_FIELDS = detailSchema.keyof().options;

/** The rows of one service on a port and transport, and those of the names that stand for it. */
interface ServiceRows {
  rows: Row[];
  aliases: Row[][];
}

/**
 * Groups the rows that hold a port on a transport into one assignment per service, aliases with the service they stand
 * for.
 *
 * @param rows in order of precedence of their sources
 * @returns the one to name first, first
 */
export function assignmentsFrom(port: number, transport: TransportProtocol, rows: Row[]): Assignment[] {
  const [deciding] = rows;
  if (!deciding) return [];
  return groupByService(rows)
    .sort((a, b) => rank(a, deciding) - rank(b, deciding))
    .map((service) => mergeService(port, transport, service, deciding))
    .filter((assignment) => !isBareUnassigned(assignment));
}

function groupByService(rows: Row[]): ServiceRows[] {
  const byName = Map.groupBy(rows, ({ serviceName }) => nameKey(serviceName));
  const services = new Map<string, ServiceRows>();
  for (const name of byName.keys()) {
    const service = serviceKey(name, byName, rows);
    services.set(service, { rows: byName.get(service) ?? [], aliases: [] });
  }
  for (const [name, named] of byName) {
    const service = serviceKey(name, byName, rows);
    if (service !== name) services.get(service)?.aliases.push(named);
  }
  return [...services.values()];
}

/** The key of the service that a name stands for in the end, by the notes on either of the two; its own where none. */
function serviceKey(name: string, byName: Map<string, Row[]>, rows: Row[]): string {
  const passed = new Set<string>();
  let key = name;
  while (!passed.has(key)) {
    passed.add(key);
    const target = targetOf(key, byName.get(key) ?? [], rows);
    if (target === key || !byName.has(target)) return key;
    key = target;
  }
  // Names that stand for each other in a circle: the registry has none; if it had, the first of them would be the service.
  const path = [...passed];
  return path.slice(path.indexOf(key)).sort()[0] ?? name;
}

function targetOf(key: string, named: Row[], rows: Row[]): string {
  const aliasOf = named.find((row) => row.aliasOf !== null)?.aliasOf;
  const replacedBy = rows.find((row) => row.replaces?.toLowerCase() === key)?.serviceName;
  const target = nameKey(aliasOf ?? replacedBy ?? null);
  return target === '' ? key : target;
}

function nameKey(serviceName: string | null): string {
  return serviceName?.toLowerCase() ?? '';
}

function rank({ rows, aliases }: ServiceRows, deciding: Row): number {
  if (rows.some((row) => row.primary)) return 0;
  // A widespread use that was never assigned comes after the service that was.
  if (rows.some((row) => row.widespreadUse)) return 3;
  // The deciding source names the service registered last, which is the one in use: nfs, not shilp.
  return [rows, ...aliases].some((named) => named.includes(deciding)) ? 1 : 2;
}

/** A row that only says "Unassigned" adds nothing to the status of its transport. */
function isBareUnassigned(assignment: Assignment): boolean {
  return assignment.status === 'unassigned' && Object.keys(assignment.fieldSources).length === 0;
}

function mergeService(port: number, transport: TransportProtocol, service: ServiceRows, deciding: Row): Assignment {
  const { rows, aliases } = service;
  const first = rows[0] ?? deciding;
  const details: Details = {
    description: null,
    assignee: null,
    contact: null,
    registrationDate: null,
    modificationDate: null,
    references: [],
    serviceCode: null,
    unauthorizedUse: null,
    notes: null,
  };
  const fieldSources: Assignment['fieldSources'] = {};
  for (const field of DETAIL_FIELDS) {
    const row = rows.find(
      (candidate) => isPresent(candidate[field]) && (field !== 'unauthorizedUse' || namesPort(candidate, port)),
    );
    if (!row) continue;
    Object.assign(details, { [field]: row[field] });
    fieldSources[field] = row.source;
  }
  const spanning = rows.find((row) => row.span && row.span.first !== row.span.last);
  return {
    transport,
    transportStated: rows.some((row) => row.transport !== null),
    status: first.status,
    serviceName: first.serviceName,
    aliases: aliases.flatMap(([alias]) =>
      alias?.serviceName ? [{ name: alias.serviceName, source: alias.source }] : [],
    ),
    ...details,
    span: spanning?.span ?? null,
    // That the deciding source shows an alias or a neighbour of this service is what says it still holds.
    source:
      rows.includes(deciding) || aliases.some((alias) => alias.includes(deciding)) ? deciding.source : first.source,
    fieldSources,
  };
}

function isPresent(value: Details[keyof Details]): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== null;
}

function namesPort(row: Row, port: number): boolean {
  return row.span === null || speaksOf(row.unauthorizedUse ?? '', port, row.span);
}
