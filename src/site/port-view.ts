import {
  blockOf,
  getRegistry,
  isDocumented,
  type Assignment,
  systemsAt,
  type PortRecord,
  type PortUse,
  type Registry,
  type Span,
  type Status,
  type TransportProtocol,
  TRANSPORTS,
  type WideUse,
} from '../registry/index.ts';
import { portLabel, serviceNames } from './port-label.ts';
import { servicePath } from './urls.ts';
import { spanWords } from './words.ts';

/** A service name with the address of its page. */
export interface ServiceLink {
  name: string;
  path: string;
}

/** One transport's line in a port's table. */
export interface TransportRow {
  transport: TransportProtocol;
  status: Status;
  services: (ServiceLink & { aliases: string[]; description: string | null })[];
  /** What the registry says where it names no service. */
  remark: string | null;
}

/** A registration, with all the transports on which it reads the same. */
export interface Registration {
  transports: TransportProtocol[];
  assignment: Assignment;
  service: ServiceLink | null;
  aliases: ServiceLink[];
}

/** A service that uses a range of ports, and what for: "media, 10000 to 20000". */
export interface WideUseLink extends ServiceLink {
  detail: string;
}

/** What really runs on a port, with what our record says of it. */
export interface UseView {
  use: PortUse;
  path: string;
  summary: string;
}

/** Everything the page of one port shows. */
export interface PortView {
  record: PortRecord;
  documented: boolean;
  /** The names to call it by, most fitting first; empty where it has none. */
  names: string[];
  /** The names, or what stands in their place: "ssh", "any private mail system", "unassigned". */
  label: string;
  rows: TransportRow[];
  registrations: Registration[];
  uses: UseView[];
  /** What systems do with the port, whatever runs there. */
  systems: ReturnType<typeof systemsAt>;
  /** Services that use a wide range which the port lies in. */
  wideUses: WideUseLink[];
  /** The registry row that the port falls in. */
  run: Span;
  /** The block page that lists it. */
  block: Span;
  previousDocumented: PortRecord | undefined;
  nextDocumented: PortRecord | undefined;
}

/** Gathers what a port's page shows. */
export function portView(record: PortRecord, registry: Registry = getRegistry()): PortView {
  const names = serviceNames(record);
  return {
    record,
    documented: isDocumented(record),
    names,
    label: portLabel(record),
    rows: TRANSPORTS.map((transport) => transportRow(record, transport, registry)),
    registrations: registrationsOf(record, registry),
    uses: record.uses.map((use) => ({
      use,
      path: servicePath(use.service),
      summary: registry.curated.get(use.service)?.summary ?? '',
    })),
    systems: systemsAt(record.port, registry.platforms),
    wideUses: wideUsesOf(record.port, registry),
    run: registry.runs[record.port] ?? { first: record.port, last: record.port },
    block: blockOf(record.port),
    ...neighbours(record.port, registry.documented),
  };
}

/** A range of more ports than this says next to nothing of each; it stands on the page of its service. */
const WIDEST_TOLD = 4096;

/** The uses of wide ranges that a port lies in, but for those that say next to nothing of it. */
export function wideUsesAt(port: number, { wideUses }: Registry): WideUse[] {
  return wideUses.filter(({ span: { first, last } }) => port >= first && port <= last && last - first < WIDEST_TOLD);
}

function wideUsesOf(port: number, registry: Registry): WideUseLink[] {
  const here = wideUsesAt(port, registry);
  return [...Map.groupBy(here, ({ use }) => use.service)].map(([service, uses]) => ({
    name: uses[0]?.use.name ?? service,
    path: servicePath(service),
    detail: uses.map(({ span, use }) => `${use.role}, ${spanWords(span.first, span.last)}`).join('; '),
  }));
}

/** The link to a service name's page. */
export function serviceLink(name: string, registry: Registry = getRegistry()): ServiceLink {
  const service = registry.services.get(name.toLowerCase());
  if (!service) throw new Error(`No service is called ${name}`);
  return { name, path: servicePath(service.slug) };
}

function transportRow(record: PortRecord, transport: TransportProtocol, registry: Registry): TransportRow {
  const here = record.assignments.filter((assignment) => assignment.transport === transport);
  const services = here.flatMap(({ serviceName, aliases, description }) =>
    serviceName === null
      ? []
      : [{ ...serviceLink(serviceName, registry), aliases: aliases.map(({ name }) => name), description }],
  );
  const unnamed = here.find(({ serviceName }) => serviceName === null);
  return { transport, status: record.transports[transport], services, remark: unnamed?.description ?? null };
}

function registrationsOf(record: PortRecord, registry: Registry): Registration[] {
  const registrations = new Map<string, Registration>();
  for (const assignment of record.assignments) {
    if (!hasDetails(assignment)) continue;
    const { transport, ...rest } = assignment;
    const key = JSON.stringify(rest);
    const same = registrations.get(key);
    if (same) {
      same.transports.push(transport);
      continue;
    }
    registrations.set(key, {
      transports: [transport],
      assignment,
      service: assignment.serviceName === null ? null : serviceLink(assignment.serviceName, registry),
      aliases: assignment.aliases.map(({ name }) => serviceLink(name, registry)),
    });
  }
  return [...registrations.values()];
}

/** A row that says no more than "reserved" needs no details of its own. */
function hasDetails({ serviceName, fieldSources }: Assignment): boolean {
  return serviceName !== null || Object.keys(fieldSources).length > 0;
}

function neighbours(
  port: number,
  documented: readonly PortRecord[],
): Pick<PortView, 'previousDocumented' | 'nextDocumented'> {
  const next = firstAbove(port, documented);
  const own = documented[next - 1]?.port === port ? 1 : 0;
  return { previousDocumented: documented[next - 1 - own], nextDocumented: documented[next] };
}

/** The index of the first documented port above this one, by bisection: the pages of all ports ask. */
function firstAbove(port: number, documented: readonly PortRecord[]): number {
  let low = 0;
  let high = documented.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((documented[middle]?.port ?? 0) > port) high = middle;
    else low = middle + 1;
  }
  return low;
}
