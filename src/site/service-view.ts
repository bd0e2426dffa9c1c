import {
  getRegistry,
  type Assignment,
  type Registry,
  type Service,
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
  const registrations = new Map<string, ServiceRegistration>();
  for (const { span, role, assignment } of service.ports) {
    const { transport, span: _span, ...rest } = assignment;
    const key = JSON.stringify([role, rest]);
    const same = registrations.get(key);
    if (same) {
      if (!same.transports.includes(transport)) same.transports.push(transport);
      if (!same.spans.some(({ first }) => first === span.first)) same.spans.push(span);
      continue;
    }
    const aliases = role === 'primary' ? assignment.aliases.map(({ name }) => link(name)) : [];
    registrations.set(key, {
      spans: [span],
      transports: [transport],
      role,
      standsFor: role === 'alias' && assignment.serviceName !== null ? link(assignment.serviceName) : null,
      aliases,
      assignment,
      facts: factGroups(assignment, aliases),
    });
  }
  return [...registrations.values()];
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
