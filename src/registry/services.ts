import { slugsFor } from './slug.ts';
import type { Layer } from './merge.ts';
import type { Assignment, PortlessRegistration, PortRecord, Row, Service, ServicePort, Span } from './types.ts';

/** Service records by lower-case name: names are case-insensitive (RFC 6335, section 5.1). */
export type ServicesByName = ReadonlyMap<string, Service>;

/** Gathers, for every service name in the ports and the rows without a port, where it stands. */
export function buildServices(ports: readonly PortRecord[], layers: Layer[]): ServicesByName {
  const services = new Map<string, Service>();
  const named = (name: string): Service => {
    const known = services.get(name.toLowerCase());
    if (known) return known;
    const service: Service = { name, slug: '', aliasOf: null, aliases: [], ports: [], portless: [], former: [] };
    services.set(name.toLowerCase(), service);
    return service;
  };

  for (const record of ports) {
    for (const assignment of record.assignments) {
      if (assignment.serviceName === null) continue;
      const span = assignment.span ?? { first: record.port, last: record.port };
      const service = named(assignment.serviceName);
      // A registration of a range stands once, with its span.
      if (service.ports.some((known) => isSameRange(known, span, assignment))) continue;
      service.ports.push({ span, role: 'primary', assignment });
      for (const { name } of assignment.aliases) {
        named(name).ports.push({ span, role: 'alias', assignment });
        if (!service.aliases.includes(name)) service.aliases.push(name);
      }
    }
    for (const former of record.history) named(former.serviceName).former.push({ port: record.port, former });
  }
  for (const row of portlessRows(layers)) {
    if (row.serviceName !== null) named(row.serviceName).portless.push(portlessRegistration(row));
  }

  const slugs = slugsFor([...services.values()].map(({ name }) => name));
  for (const service of services.values()) {
    service.slug = slugs.get(service.name) ?? '';
    service.aliasOf = standsFor(service);
  }
  return services;
}

function isSameRange({ span, assignment }: ServicePort, other: Span, { transport }: Assignment): boolean {
  return (
    span.first !== span.last &&
    span.first === other.first &&
    span.last === other.last &&
    assignment.transport === transport
  );
}

/** Rows without a port; a later layer's row counts only where no earlier layer has the name and transport. */
function portlessRows(layers: Layer[]): Row[] {
  const known = new Set<string>();
  return layers.flatMap((layer) => {
    const rows = layer.rows.filter((row) => row.span === null && !known.has(portlessKey(row)));
    for (const row of rows) known.add(portlessKey(row));
    return rows;
  });
}

function portlessKey(row: Row): string {
  return `${row.serviceName?.toLowerCase() ?? ''}/${row.transport ?? ''}`;
}

function portlessRegistration(row: Row): PortlessRegistration {
  const { transport, source, description, assignee, contact, registrationDate, modificationDate } = row;
  const { references, serviceCode, unauthorizedUse, notes } = row;
  return {
    transport,
    source,
    description,
    assignee,
    contact,
    registrationDate,
    modificationDate,
    references,
    serviceCode,
    unauthorizedUse,
    notes,
  };
}

function standsFor(service: Service): string | null {
  const alias = service.ports.find((port: ServicePort) => port.role === 'alias');
  const standsForItself = service.portless.length > 0 || service.ports.some((port) => port.role === 'primary');
  return alias && !standsForItself ? alias.assignment.serviceName : null;
}
