import { FIRST_PORT, LAST_PORT, TRANSPORTS } from './constants.ts';
import {
  aliasTarget,
  bracketed,
  isWidespreadUse,
  parseReferences,
  replacedName,
  statusOf,
  withoutReplacement,
} from './iana-text.ts';
import { dateSchema } from './schema.ts';
import type { Problem, RawRecord, RegistrySource, Row, Span, TransportProtocol } from './types.ts';

/**
 * Turns a source's raw records into typed rows.
 *
 * @param problems gets an entry for every field that cannot be right; its record is left out
 */
export function normalise(source: RegistrySource, problems: Problem[]): Row[] {
  const seen = new Map<string, string>();
  const rows: Row[] = [];
  for (const raw of source.records) {
    const found: Problem[] = [];
    const row = normaliseRecord(source.id, raw, found);
    // A record with a bad field has no identity to compare.
    if (found.length === 0) {
      const identity = identityOf(row);
      const earlier = seen.get(identity);
      if (earlier === undefined) seen.set(identity, raw.location);
      else found.push(problem(source.id, raw, 'record', `the same service, port and transport as ${earlier}`));
    }
    if (found.length === 0) rows.push(row);
    problems.push(...found);
  }
  return rows;
}

function normaliseRecord(source: string, raw: RawRecord, problems: Problem[]): Row {
  const report = (field: string, message: string): void => {
    problems.push(problem(source, raw, field, message));
  };
  const serviceName = text(raw.serviceName);
  const span = parseSpan(text(raw.port), report);
  if (serviceName === null && text(raw.port) === null) report('serviceName', 'a record needs a service name or a port');

  const description = text(raw.description);
  const status = statusOf(serviceName, description);
  const notes = text(raw.notes);
  return {
    source,
    location: raw.location,
    // A few rows have the status word where a name should be.
    serviceName: serviceName !== null && /^(un)?assigned$|^reserved$/i.test(serviceName) ? null : serviceName,
    span,
    transport: parseTransport(text(raw.transport), report),
    status,
    // "Reserved" alone says no more than the status does.
    description: /^(reserved|unassigned)$/i.test(description ?? '') ? null : withoutReplacement(description),
    assignee: bracketed(text(raw.assignee)),
    contact: bracketed(text(raw.contact)),
    registrationDate: parseDate('registrationDate', text(raw.registrationDate), report),
    modificationDate: parseDate('modificationDate', text(raw.modificationDate), report),
    references: parseReferences(text(raw.reference)),
    serviceCode: text(raw.serviceCode),
    unauthorizedUse: text(raw.unauthorizedUse),
    notes,
    aliasOf: aliasTarget(notes),
    replaces: replacedName(description),
    widespreadUse: isWidespreadUse(notes),
    stillRegistered: false,
    primary: false,
  };
}

/** Trimmed text without trailing blanks in its lines; null where nothing is left. */
function text(value: string | undefined): string | null {
  const trimmed = (value ?? '')
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+$/gm, '')
    .trim();
  return trimmed === '' ? null : trimmed;
}

type Report = (field: string, message: string) => void;

function parseSpan(value: string | null, report: Report): Span | null {
  if (value === null) return null;
  const match = /^(\d+)(?:-(\d+))?$/.exec(value);
  if (!match) {
    report('port', `"${value}" is not a port number or a range of them`);
    return null;
  }
  const first = Number(match[1]);
  const last = Number(match[2] ?? match[1]);
  if (last > LAST_PORT) report('port', `${last} is not between ${FIRST_PORT} and ${LAST_PORT}`);
  if (last < first) report('port', `the range ${value} runs backwards`);
  return { first, last };
}

function parseTransport(value: string | null, report: Report): TransportProtocol | null {
  if (value === null) return null;
  const transport = TRANSPORTS.find((known) => known === value.toLowerCase());
  if (!transport) report('transport', `"${value}" is not one of ${TRANSPORTS.join(', ')}`);
  return transport ?? null;
}

function parseDate(field: string, value: string | null, report: Report): string | null {
  if (value === null) return null;
  if (dateSchema.safeParse(value).success) return value;
  report(field, `"${value}" is not a date like 2015-07-24 or 2015-07`);
  return null;
}

/**
 * What makes two records of one source the same record. A name without a port may stand for
 * several services (IANA lists two called `rdp`), so there the description counts too.
 */
function identityOf(row: Row): string {
  const where = row.span ? `${row.span.first}-${row.span.last}` : `no port: ${row.description ?? ''}`;
  return [row.serviceName?.toLowerCase() ?? '', where, row.transport ?? ''].join('|');
}

function problem(source: string, raw: RawRecord, field: string, message: string): Problem {
  return { source, location: raw.location, field, message };
}
