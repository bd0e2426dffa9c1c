import { speaksOf } from './iana-text.ts';
import type { Assignment, Details, Row, TransportProtocol } from './types.ts';

const DETAIL_FIELDS = [
  'description',
  'assignee',
  'contact',
  'registrationDate',
  'modificationDate',
  'references',
  'serviceCode',
  'unauthorizedUse',
  'notes',
] as const satisfies readonly (keyof Details)[];

/**
 * Groups the rows that hold a port on a transport into one assignment per service, aliases with
 * the service they stand for.
 *
 * @param rows in order of precedence of their sources
 * @returns the one to name first, first
 */
export function assignmentsFrom(port: number, transport: TransportProtocol, rows: Row[]): Assignment[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = row.serviceName?.toLowerCase() ?? '';
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const aliasesOf = new Map<string, Row[][]>();
  for (const [key, group] of groups) {
    const target = standsFor(key, group, rows);
    if (target === undefined || target === key || !groups.has(target)) continue;
    aliasesOf.set(target, [...(aliasesOf.get(target) ?? []), group]);
    groups.delete(key);
  }
  const deciding = rows[0];
  const rank = (group: Row[]): number => {
    if (group.some((row) => row.primary)) return 0;
    // A widespread use that was never assigned comes after the service that was.
    if (group.some((row) => row.widespreadUse)) return 3;
    // The deciding source names the service registered last, which is the one in use: nfs, not shilp.
    return deciding && (group.includes(deciding) || isAliasGroup(group, deciding)) ? 1 : 2;
  };
  const isAliasGroup = (group: Row[], row: Row): boolean =>
    (aliasesOf.get(group[0]?.serviceName?.toLowerCase() ?? '') ?? []).some((alias) => alias.includes(row));

  return [...groups]
    .sort(([, a], [, b]) => rank(a) - rank(b))
    .map(([key, group]) => mergeGroup(port, transport, group, aliasesOf.get(key) ?? [], deciding))
    .filter((assignment) => assignment !== null)
    .filter((assignment) => !isBareUnassigned(assignment));
}

/** The key of the service that a name is only another name for, by the note on either of the two. */
function standsFor(key: string, group: Row[], rows: Row[]): string | undefined {
  const named = group.find((row) => row.aliasOf !== null)?.aliasOf;
  const replacedBy = rows.find((row) => row.replaces?.toLowerCase() === key)?.serviceName;
  return (named ?? replacedBy)?.toLowerCase();
}

/** A row that only says "Unassigned" adds nothing to the status of its transport. */
function isBareUnassigned(assignment: Assignment): boolean {
  return assignment.status === 'unassigned' && Object.keys(assignment.fieldSources).length === 0;
}

function mergeGroup(
  port: number,
  transport: TransportProtocol,
  group: Row[],
  aliases: Row[][],
  deciding: Row | undefined,
): Assignment | null {
  const [first] = group;
  if (!first || !deciding) return null;
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
    const row = group.find(
      (candidate) => isPresent(candidate[field]) && (field !== 'unauthorizedUse' || namesPort(candidate, port)),
    );
    if (!row) continue;
    Object.assign(details, { [field]: row[field] });
    fieldSources[field] = row.source;
  }
  const spanning = group.find((row) => row.span && row.span.first !== row.span.last);
  return {
    transport,
    transportStated: group.some((row) => row.transport !== null),
    status: first.status,
    serviceName: first.serviceName,
    aliases: aliases.flatMap(([alias]) =>
      alias?.serviceName ? [{ name: alias.serviceName, source: alias.source }] : [],
    ),
    ...details,
    span: spanning?.span ?? null,
    // That the deciding source shows an alias or a neighbour of this service is what says it still holds.
    source:
      group.includes(deciding) || aliases.some((alias) => alias.includes(deciding)) ? deciding.source : first.source,
    fieldSources,
  };
}

function isPresent(value: Details[keyof Details]): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== null;
}

function namesPort(row: Row, port: number): boolean {
  return row.span === null || speaksOf(row.unauthorizedUse ?? '', port, row.span);
}
