import { RANGES, TRANSPORTS, type PortRecord, type Status, type TransportProtocol } from '../registry/index.ts';
import type { PortView } from './port-view.ts';
import { countOf, listTransports, listWords, RANGE_NAMES, spanWords } from './words.ts';

/** Sentences that follow from a port's record alone. */

/** With the site's name behind it, what search engines and tabs show of a title. */
const LONGEST_TITLE = 57;

/** The title of a port's page: its number and as many of its names as fit. */
export function portTitle({ record, label }: PortView): string {
  const title = `Port ${record.port}: ${label}`;
  if (title.length <= LONGEST_TITLE) return title;
  return `${title.slice(0, title.lastIndexOf(' ', LONGEST_TITLE - 1)).replace(/[,(:\s]+$/, '')}…`;
}

/** What a port is, in one or two plain sentences. */
export function portSummary({ record, names, label }: PortView): string {
  const number = `Port ${record.port}`;
  if (record.status === 'unassigned') return unassignedSummary(record, number);
  if (record.status === 'reserved') {
    return `${number} is reserved by IANA${onTransports(record, 'reserved')}: it is assigned to no service and is not given out.`;
  }
  const holders = names.length > 0 ? holdersByTransports(record) : `to "${label}"${onTransports(record, 'assigned')}`;
  const reserved = transportsWith(record, 'reserved');
  const elsewhere = reserved.length > 0 ? ` On ${listTransports(reserved)} it is reserved.` : '';
  return `${number} is assigned by IANA ${holders}.${elsewhere}`;
}

/** "to shell on TCP and to syslog on UDP": services that hold the same transports are named together. */
function holdersByTransports(record: PortRecord): string {
  const transportsOf = new Map<string, TransportProtocol[]>();
  for (const { serviceName, status, transport } of record.assignments) {
    if (serviceName === null || status !== 'assigned') continue;
    transportsOf.set(serviceName, [...(transportsOf.get(serviceName) ?? []), transport]);
  }
  const groups = Map.groupBy(transportsOf, ([, transports]) => listTransports(transports));
  return listWords(
    [...groups].map(([transports, services]) => `to ${listWords(services.map(([name]) => name))} on ${transports}`),
  );
}

/** Which of the three ranges the port is in. */
export function rangeSentence({ record }: PortView): string {
  const bounds = RANGES.find(({ id }) => id === record.range);
  return `It is one of the ${RANGE_NAMES[record.range].toLowerCase()}, ${spanWords(bounds?.first ?? 0, bounds?.last ?? 0)}.`;
}

/** The text of a page's description for search engines. */
export function portMetaDescription(view: PortView): string {
  const described = view.rows.flatMap(({ services }) => services).find(({ description }) => description !== null);
  const [use] = view.uses;
  const about = use ? `${use.use.name}: ${use.summary}` : (described?.description ?? '');
  // An unassigned port's page says little, and should be small: there are 58,000.
  const range = view.documented ? rangeSentence(view) : '';
  return [portSummary(view), firstWords(about), range].filter(Boolean).join(' ');
}

const LONGEST_DESCRIPTION = 110;

/** A description as a sentence that is not too long for a summary. */
function firstWords(description: string): string {
  const line = description.replace(/\s+/g, ' ');
  if (line === '') return '';
  if (line.length <= LONGEST_DESCRIPTION) return /[.!?]$/.test(line) ? line : `${line}.`;
  return `${line.slice(0, line.lastIndexOf(' ', LONGEST_DESCRIPTION))}…`;
}

/** Where the registry's table has the port: the row of neighbours that share its status. */
export function rowSentence({ record, run }: PortView): string {
  if (record.range === 'dynamic') return 'The registry ends at 49151: dynamic ports have no rows.';
  if (run.first === run.last) return 'Its neighbours have rows of their own in the registry.';
  const size = run.last - run.first + 1;
  return `It falls in the ${record.status} row ${spanWords(run.first, run.last)}, ${countOf(size, 'port')}.`;
}

function unassignedSummary(record: PortRecord, number: string): string {
  if (record.range === 'dynamic') {
    return `${number} is a dynamic port: IANA never assigns it, and systems lend it to outgoing connections.`;
  }
  return `${number} is not assigned to any service by IANA.`;
}

function onTransports(record: PortRecord, status: Status): string {
  return ` on ${listTransports(transportsWith(record, status))}`;
}

function transportsWith(record: PortRecord, status: Status) {
  return TRANSPORTS.filter((transport) => record.transports[transport] === status);
}
