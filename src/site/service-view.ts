import {
  getRegistry,
  type Assignment,
  type Registry,
  type Service,
  type ServicePort,
  type Span,
  type TransportProtocol,
} from '../registry/index.ts';
import { detailFacts, factGroups, type FactGroup } from './facts.ts';
import { serviceLink, type ServiceLink } from './port-view.ts';
import { countOf, listTransports, listWords, spanWords } from './words.ts';

/** A registration of a service, with all the ports and transports on which it reads the same. */
export interface ServiceRegistration {
  spans: Span[];
  transports: TransportProtocol[];
  role: 'primary' | 'alias';
  /** The service that an alias stands for here. */
  standsFor: ServiceLink | null;
  aliases: ServiceLink[];
  assignment: Assignment;
  facts: FactGroup[];
}

/** Everything the page of one service name shows. */
export interface ServiceView {
  service: Service;
  standsFor: ServiceLink | null;
  aliases: ServiceLink[];
  registrations: ServiceRegistration[];
  portless: { transport: TransportProtocol | null; facts: FactGroup[] }[];
  summary: string;
}

/** Gathers what a service's page shows. */
export function serviceView(service: Service, registry: Registry = getRegistry()): ServiceView {
  const link = (name: string): ServiceLink => serviceLink(name, registry);
  return {
    service,
    standsFor: service.aliasOf === null ? null : link(service.aliasOf),
    aliases: service.aliases.map(link),
    registrations: registrationsOf(service, link),
    portless: service.portless.map(({ transport, source, ...details }) => ({
      transport,
      facts: [{ source, facts: detailFacts(details) }],
    })),
    summary: serviceSummary(service),
  };
}

function registrationsOf(service: Service, link: (name: string) => ServiceLink): ServiceRegistration[] {
  // First the transports of each port that read the same, then the ports that have the same transports.
  const byPort = Map.groupBy(service.ports, (port) => contentKey(port) + spanWords(port.span.first, port.span.last));
  const byContent = Map.groupBy(byPort.values(), (ports) =>
    ports.map((port) => contentKey(port) + port.assignment.transport).join(),
  );
  return [...byContent.values()].flatMap((alike) => {
    const [ports = []] = alike;
    const [first] = ports;
    if (!first) return [];
    const { role, assignment } = first;
    const aliases = role === 'primary' ? assignment.aliases.map(({ name }) => link(name)) : [];
    return {
      spans: alike.flatMap(([port]) => port?.span ?? []),
      transports: ports.map((port) => port.assignment.transport),
      role,
      standsFor: role === 'alias' && assignment.serviceName !== null ? link(assignment.serviceName) : null,
      aliases,
      assignment,
      facts: factGroups(assignment, aliases),
    };
  });
}

/** What a registration says, whatever its port and transport. */
function contentKey({ role, assignment }: ServicePort): string {
  const { transport: _transport, span: _span, ...content } = assignment;
  return JSON.stringify([role, content]);
}

/** What a service name is, in one plain sentence. */
export function serviceSummary(service: Service): string {
  const { name, aliasOf, ports, portless, former } = service;
  const held = ports.filter(({ assignment }) => assignment.status === 'assigned');
  if (aliasOf !== null) return `${name} is another registered name for ${aliasOf} on ${portWords(held)}.`;
  if (held.length > 0) {
    const transports = [...new Set(held.map(({ assignment }) => assignment.transport))];
    return `IANA assigns ${name} ${portWords(held)} on ${listTransports(transports)}.`;
  }
  if (portless.length > 0) return `${name} is a registered service name without a port number of its own.`;
  const once = former.map(({ port }) => ({ span: { first: port, last: port } }));
  return `${name} was assigned ${portWords(once)} in the registry of 2015 and no longer is.`;
}

const MOST_PORTS_IN_SENTENCE = 4;

function portWords(ports: { span: Span }[]): string {
  const spans = [...new Map(ports.map(({ span }) => [span.first, span])).values()];
  if (spans.length > MOST_PORTS_IN_SENTENCE) return countOf(spans.length, 'port');
  const many = spans.length > 1 || spans.some(({ first, last }) => first !== last);
  return `port${many ? 's' : ''} ${listWords(spans.map(({ first, last }) => spanWords(first, last)))}`;
}
