import type { CuratedService, Registry, Service, ServicePage, Span, TransportProtocol } from '../../registry/index.ts';
import { TRANSPORTS } from '../../registry/constants.ts';
import { UNRATED, type NamedService, type NamedUse, type NamesIndex, type UnnamedPort } from './names-index.ts';

/** Gathers what the search box answers from. */
export function gatherNames(registry: Registry): NamesIndex {
  const recordOf = recordsByIanaName(registry);
  const services = [...registry.servicePages.values()].flatMap((page) => namedService(page, recordOf) ?? []);
  const reserved = registry.ports.filter(({ status }) => status === 'reserved').map(({ port }) => port);
  return {
    // The better known first, so that of equals the better known is found first.
    services: services.sort(byFame),
    unnamed: unnamedPorts(registry),
    reserved: runsOf(reserved),
    ranges: registry.namedRanges.map(({ first, last }) => ({ first, last })),
    categories: registry.categories.map(({ id, title }) => ({ id, title })),
    thirds: registry.rangeTexts.map(({ id, title, officialName, aliases }) => ({
      id,
      title,
      others: [id, officialName, ...aliases],
    })),
  };
}

/** Records in the order of the registry; names that are only registered by port, which keeps the distances small. */
function byFame(a: NamedService, b: NamedService): number {
  if (a.tier !== b.tier) return a.tier - b.tier;
  if (a.tier === UNRATED) return (a.uses[0]?.first ?? 0) - (b.uses[0]?.first ?? 0);
  return a.slug < b.slug ? -1 : 1;
}

/** Our record of the service that a registered name belongs to. */
function recordsByIanaName({ curated }: Registry): Map<string, CuratedService> {
  return new Map(
    [...curated.values()]
      .sort((a, b) => b.tier - a.tier)
      .flatMap((record) => record.ianaNames.map((name) => [name.toLowerCase(), record] as const)),
  );
}

function namedService(page: ServicePage, recordOf: Map<string, CuratedService>): NamedService | null {
  const { slug, curated, registered } = page;
  // Another name of a service is found with that service.
  if (!curated && registered?.aliasOf !== null) return null;
  const name = curated?.name ?? registered?.name ?? slug;
  const record = curated ?? recordOf.get(name.toLowerCase());
  const uses = mergeUses([
    ...(curated?.ports.map(curatedUse) ?? []),
    ...(registered ? registeredUses(registered) : []),
  ]);
  const others = [...(curated?.aliases ?? []), ...(registered ? [registered.name, ...registered.aliases] : [])];
  return {
    slug,
    name,
    others: [...new Set(others)].filter((other) => other !== name),
    tier: record?.tier ?? UNRATED,
    category: curated?.category ?? null,
    uses,
    rfcs: [...new Set([...curatedRfcs(curated), ...registeredRfcs(registered)])].sort((a, b) => a - b),
  };
}

function curatedUse({ port, transports, official, kind, unverified }: CuratedService['ports'][number]): NamedUse {
  return { ...port, transports: inOrder(transports), official, kind, unverified };
}

function registeredUses({ ports }: Service): NamedUse[] {
  const assigned = ports.filter(({ assignment }) => assignment.status === 'assigned');
  return assigned.map(({ span, assignment }) => ({
    ...span,
    transports: [assignment.transport],
    official: true,
    kind: 'default' as const,
    unverified: false,
  }));
}

/** One use for each span: our record's word first, and the transports of both. A registered span stands for its parts. */
function mergeUses(uses: NamedUse[]): NamedUse[] {
  const merged = new Map<string, NamedUse>();
  for (const part of uses) {
    const use = uses.find((whole) => whole.official && isWithin(part, whole)) ?? part;
    const key = `${use.first}-${use.last}`;
    const known = merged.get(key);
    merged.set(key, known ? { ...known, transports: inOrder([...known.transports, ...use.transports]) } : use);
  }
  return [...merged.values()];
}

/** Whether a span is a part of another and not all of it. */
function isWithin(part: Span, whole: Span): boolean {
  return whole.first <= part.first && whole.last >= part.last && whole.last - whole.first > part.last - part.first;
}

function inOrder(transports: TransportProtocol[]): TransportProtocol[] {
  return TRANSPORTS.filter((transport) => transports.includes(transport));
}

const RFC_LINK = /rfc-editor\.org\/rfc\/rfc(\d+)/;

function curatedRfcs(record: CuratedService | null): number[] {
  return (record?.sources ?? []).flatMap(({ url }) => {
    const number = RFC_LINK.exec(url)?.[1];
    return number === undefined ? [] : [Number(number)];
  });
}

function registeredRfcs(service: Service | null): number[] {
  const references = (service?.ports ?? []).flatMap(({ assignment }) => assignment.references);
  return references.flatMap((reference) => (reference.type === 'rfc' ? [reference.number] : []));
}

function unnamedPorts({ documented }: Registry): UnnamedPort[] {
  return documented.flatMap(({ port, assignments }) => {
    const held = assignments.filter(({ status, serviceName }) => status === 'assigned' && serviceName === null);
    const label = held[0]?.description;
    return label ? [{ port, transports: inOrder(held.map(({ transport }) => transport)), label }] : [];
  });
}

/** Numbers in ascending order as spans. */
function runsOf(ports: number[]): Span[] {
  const runs: Span[] = [];
  for (const port of ports) {
    const run = runs.at(-1);
    if (run?.last === port - 1) run.last = port;
    else runs.push({ first: port, last: port });
  }
  return runs;
}
