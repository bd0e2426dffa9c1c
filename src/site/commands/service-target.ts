import { getRegistry, type Registry, type ServicePage, type ServicePort, type Span } from '../../registry/index.ts';
import { curatedUse, registeredUse, webUses } from './client-uses.ts';
import type { ClientUse, CommandTarget, ServicesEntry, TargetPort } from './types.ts';

type UsedPort = NonNullable<ServicePage['curated']>['ports'][number];

/** What the commands of a service's page are about: all ports that the service has by default. */
export function serviceTarget(page: ServicePage, registry: Registry = getRegistry()): CommandTarget {
  const { slug, curated, registered } = page;
  const used = usedPorts(curated?.ports ?? []);
  const ports: TargetPort[] = curated
    ? used.map(({ port, transports }) => ({ span: port, transports }))
    : (registered?.ports ?? [])
        .filter(isAssigned)
        .map(({ span, assignment }) => ({ span, transports: [assignment.transport] }));
  const registrations = registrationsOf(page, registry).filter((registration) => isAmong(registration, ports));
  return {
    name: slug,
    ports,
    entries: entriesOf(page, ports, registrations),
    clients: [...curatedClients(slug, used), ...registrations.map(clientOf)],
  };
}

/** What a service uses by default, or else whatever its record has. */
function usedPorts(ports: readonly UsedPort[]): readonly UsedPort[] {
  const usual = ports.filter(({ kind, unverified }) => kind === 'default' && !unverified);
  return usual.length > 0 ? usual : ports;
}

interface Registration extends ServicePort {
  name: string;
}

/** A record of ours may bear a name that is registered for something else: only those it claims are its own. */
function registrationsOf({ curated, registered }: ServicePage, registry: Registry): Registration[] {
  const names = curated ? curated.ianaNames : registered ? [registered.name] : [];
  return names.flatMap((name) =>
    (registry.services.get(name.toLowerCase())?.ports ?? []).filter(isAssigned).map((port) => ({ ...port, name })),
  );
}

/** The registry also names services on transports that it only reserves for them. */
function isAssigned({ assignment }: ServicePort): boolean {
  return assignment.status === 'assigned';
}

function isAmong({ span: { first, last }, assignment }: Registration, ports: readonly TargetPort[]): boolean {
  return ports.some(
    ({ span, transports }) => span.first <= first && last <= span.last && transports.includes(assignment.transport),
  );
}

function entriesOf(
  { slug, curated }: ServicePage,
  ports: readonly TargetPort[],
  registrations: readonly Registration[],
): ServicesEntry[] {
  const entries = registrations
    .filter(({ span }) => isSingle(span))
    .map(({ name, role, span, assignment }) => ({
      name,
      port: span.first,
      transport: assignment.transport,
      aliases: role === 'primary' ? assignment.aliases.map((alias) => alias.name) : [],
      description: assignment.description,
    }));
  const [first] = ports;
  if (entries.length > 0 || !curated || !first || !isSingle(first.span)) return entries;
  return first.transports.map((transport) => ({
    name: slug,
    port: first.span.first,
    transport,
    aliases: [],
    description: curated.name,
  }));
}

/** /etc/services has no ranges. */
function isSingle({ first, last }: Span): boolean {
  return first === last;
}

function curatedClients(slug: string, used: readonly UsedPort[]): ClientUse[] {
  return used.flatMap((use, index) => {
    const { first } = use.port;
    return [...(index === 0 ? [curatedUse(slug, first, use.transports)] : []), ...webUses(use, first)];
  });
}

function clientOf({ name, span, assignment }: Registration): ClientUse {
  return registeredUse(name, span.first, assignment.transport);
}
