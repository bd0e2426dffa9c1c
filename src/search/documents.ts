import { countStatuses, type PortRecord, type Registry, type Service } from '../registry/index.ts';
import { portLabel, serviceNames } from '../site/port-view.ts';
import { serviceSummary } from '../site/service-view.ts';
import { portPath, rangePath, servicePath } from '../site/urls.ts';
import { countOf, RANGE_NAMES, spanWords, STATUS_NAMES, TRANSPORT_NAMES } from '../site/words.ts';
import { RANGES, TRANSPORTS } from '../registry/constants.ts';

/** A page as the full-text index sees it. */
export interface SearchDocument {
  path: string;
  title: string;
  kind: 'port' | 'service' | 'range';
  names: string[];
  content: string;
  filters: Record<string, string[]>;
}

/** The pages worth finding by words: documented ports, services, ranges. */
export function searchDocuments(registry: Registry): SearchDocument[] {
  const services = [...registry.services.values()].filter(saysMoreThanItsPort);
  const ports = registry.documented.filter(saysMoreThanItsRange);
  return [...ports.map(portDocument), ...services.map(serviceDocument), ...rangeDocuments(registry)];
}

/** A port that is one of many in a registered range is found by the range, not sixty times over. */
function saysMoreThanItsRange({ assignments, history }: PortRecord): boolean {
  return (
    history.length > 0 ||
    assignments.some(
      ({ span, serviceName, unauthorizedUse }) => span === null || serviceName === null || unauthorizedUse !== null,
    )
  );
}

function portDocument(record: PortRecord): SearchDocument {
  const { port, range, assignments, history } = record;
  const names = [
    ...new Set([...serviceNames(record), ...assignments.flatMap(({ aliases }) => aliases.map(({ name }) => name))]),
  ];
  const transports = TRANSPORTS.filter((transport) => record.transports[transport] === 'assigned').map(
    (transport) => TRANSPORT_NAMES[transport],
  );
  const texts = assignments.flatMap(({ description, assignee, unauthorizedUse }) => [
    description,
    assignee,
    unauthorizedUse,
  ]);
  const former = history.map(({ serviceName, description }) => `formerly ${serviceName} ${description ?? ''}`);
  return {
    path: portPath(port),
    title: `Port ${port}: ${portLabel(record)}`,
    kind: 'port',
    names,
    content: sentences([names.join(' '), ...texts, ...former, transports.join(' ')]),
    filters: { range: [RANGE_NAMES[range]], transport: transports, status: [STATUS_NAMES[record.status]] },
  };
}

/** A service on one port alone is found by that port's page; a second hit would say the same again. */
function saysMoreThanItsPort(service: Service): boolean {
  const ports = new Set(service.ports.map(({ span }) => span.first));
  return service.aliasOf === null && (ports.size !== 1 || service.ports.some(({ span }) => span.first !== span.last));
}

function serviceDocument(service: Service): SearchDocument {
  const texts = [...service.ports.map(({ assignment }) => assignment), ...service.portless].map(
    ({ description }) => description,
  );
  return {
    path: servicePath(service.slug),
    title: `${service.name}: service name`,
    kind: 'service',
    names: [service.name, ...service.aliases],
    content: sentences([service.name, ...service.aliases, ...texts, serviceSummary(service)]),
    filters: {},
  };
}

function rangeDocuments(registry: Registry): SearchDocument[] {
  const ranges = RANGES.map(({ id, first, last, alias }): SearchDocument => {
    const text = registry.rangeTexts.find((candidate) => candidate.id === id);
    return {
      path: rangePath(id),
      title: `${text?.title ?? RANGE_NAMES[id]}, ${spanWords(first, last)}`,
      kind: 'range',
      names: [id, alias],
      content: sentences([
        text?.officialName ?? '',
        text?.summary ?? '',
        countOf(countStatuses(registry.ports, { first, last }).assigned, 'port'),
      ]),
      filters: { range: [RANGE_NAMES[id]] },
    };
  });
  const named = registry.namedRanges.map(({ first, last, serviceNames: names }): SearchDocument => ({
    path: rangePath({ first, last }),
    title: `Ports ${spanWords(first, last)}: ${names.join(', ')}`,
    kind: 'range',
    names,
    content: sentences([...names, `the range ${spanWords(first, last)}`]),
    filters: {},
  }));
  return [...ranges, ...named];
}

/** Each text once, as sentences; the index takes line breaks and double blanks as they come. */
function sentences(texts: (string | null)[]): string {
  return [...new Set(texts.filter((text) => text !== null && text !== ''))]
    .map((text) => `${text}. `.replace(/\s+/g, ' '))
    .join('');
}
