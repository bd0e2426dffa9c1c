import {
  RANGES,
  TRANSPORTS,
  type CuratedService,
  type PortRecord,
  type Registry,
  type ServicePage,
} from '../registry/index.ts';
import { guidanceFacts } from '../site/guidance.ts';
import { portLabel, serviceNames } from '../site/port-label.ts';
import { portPath, servicePath } from '../site/urls.ts';
import { sentences, type SearchDocument } from './search-document.ts';
import type { Filters, FilterStatus } from './filters.ts';
import { rangeDocuments } from './range-documents.ts';

/** A use without IANA, beside what IANA says of the number. */
const UNOFFICIAL: FilterStatus = 'unofficial';

/** The pages worth finding by words: documented ports, services, ranges. */
export function searchDocuments(registry: Registry): SearchDocument[] {
  const ports = registry.documented.filter(saysMoreThanItsRange).map((record) => portDocument(record, registry));
  const services = [...registry.servicePages.values()].filter(saysMoreThanItsPort).map(serviceDocument);
  return [...ports, ...services, ...rangeDocuments(registry)];
}

/** A port that is one of many in a registered range is found by the range, not sixty times over. */
function saysMoreThanItsRange({ assignments, history, uses, notes }: PortRecord): boolean {
  return (
    history.length + notes.length > 0 ||
    uses.some(({ span }) => span === null) ||
    assignments.some(({ span, serviceName, description, notes: remarks, unauthorizedUse }) => {
      const saysSomething = serviceName !== null || description !== null || remarks !== null;
      return unauthorizedUse !== null || (span === null && saysSomething);
    })
  );
}

function portDocument(record: PortRecord, registry: Registry): SearchDocument {
  const { port, range, assignments, history, uses } = record;
  const records = uses.flatMap(({ service }) => registry.curated.get(service) ?? []);
  // What is written on a service of many ports is found at its first: the others would only repeat it.
  const known = records.filter(({ ports }) => ports[0]?.port.first === port);
  const registered = [
    ...serviceNames(record),
    ...assignments.flatMap(({ aliases }) => aliases.map(({ name }) => name)),
  ];
  const names = [...new Set([...registered, ...known.flatMap(({ name, aliases }) => [name, ...aliases])])];
  const assigned = TRANSPORTS.filter((transport) => record.transports[transport] === 'assigned');
  const texts = assignments.flatMap(({ description, assignee, unauthorizedUse, notes }) => [
    description,
    assignee,
    unauthorizedUse,
    notes,
  ]);
  const former = history.map(({ serviceName, description }) => `formerly ${serviceName} ${description ?? ''}`);
  return {
    path: portPath(port),
    title: `Port ${port}: ${portLabel(record)}`,
    content: sentences([
      names.join(', '),
      ...record.notes.map(({ text }) => text),
      ...uses.map(({ name, role }) => `${name} ${role}`),
      ...known.map(({ summary }) => summary),
      ...texts,
      ...former,
      ...known.flatMap(adviceOn),
    ]),
    filters: {
      range: [range],
      transport: TRANSPORTS.filter(
        (transport) => assigned.includes(transport) || uses.some(({ transports }) => transports.includes(transport)),
      ),
      status: [record.status, ...(uses.some(({ official }) => !official) ? [UNOFFICIAL] : [])],
      category: [...new Set(uses.map(({ category }) => category))],
    },
  };
}

/**
 * What is known of a service is in the text of its first port; a second hit would say the same again. A name without a
 * port is found by that name.
 */
function saysMoreThanItsPort({ curated, registered }: ServicePage): boolean {
  if (curated) return curated.ports[0]?.port.first !== curated.ports[0]?.port.last;
  const ports = registered?.ports ?? [];
  const numbers = new Set(ports.map(({ span }) => span.first));
  return registered?.aliasOf === null && (numbers.size > 1 || ports.some(({ span }) => span.first !== span.last));
}

function serviceDocument({ slug, curated, registered }: ServicePage): SearchDocument {
  const registeredNames = registered ? [registered.name, ...registered.aliases] : [];
  const names = curated ? [curated.name, ...curated.aliases, ...registeredNames] : registeredNames;
  const assignments = registered
    ? [...registered.ports.map(({ assignment }) => assignment), ...registered.portless]
    : [];
  return {
    path: servicePath(slug),
    title: `${names[0] ?? slug}: ${curated ? 'its ports' : 'service name'}`,
    content: sentences([
      names.join(', '),
      curated?.summary ?? '',
      ...assignments.map(({ description }) => description),
      ...(curated ? adviceOn(curated) : []),
    ]),
    filters: serviceFilters(curated, registered),
  };
}

function serviceFilters(curated: ServicePage['curated'], registered: ServicePage['registered']): Filters {
  const used = curated?.ports ?? [];
  const assigned = registered?.ports ?? [];
  const transports = [
    ...used.flatMap((port) => port.transports),
    ...assigned.map(({ assignment }) => assignment.transport),
  ];
  const firsts = [...used.map(({ port }) => port.first), ...assigned.map(({ span }) => span.first)];
  const official = assigned.length > 0 || used.some((port) => port.official);
  return {
    transport: TRANSPORTS.filter((transport) => transports.includes(transport)),
    range: RANGES.filter(({ first, last }) => firsts.some((port) => port >= first && port <= last)).map(({ id }) => id),
    status: [...(official ? ['assigned'] : []), ...(used.some((port) => !port.official) ? [UNOFFICIAL] : [])],
    category: curated ? [curated.category] : [],
  };
}

/** What is said of a service beyond what it is: encryption, exposure, use, history. */
function adviceOn({ guidance }: CuratedService): string[] {
  return guidance ? guidanceFacts(guidance).map(({ text }) => text) : [];
}
