import type { CuratedService, PortRecord, PortUse, Registry } from '../../registry/index.ts';
import { RANK, type Candidate } from './candidate.ts';

type UsedPort = CuratedService['ports'][number];

/** Services less known than this tell nothing of a port but where they are its best known. */
const KNOWN_TIER = 2;

/** What the best known service of a port uses matters more than what others do, most of all where the port is its own. */
const WEIGHT = { owner: 10, first: 3, other: 1 };

/** On a port that belongs to somebody, one guest says nothing of it: this many must agree. */
const AGREEING_GUESTS = 2;

/** A range of more ports than this is no place to point at. */
const WIDEST = 16;

/** What else the software of this port uses. What many of them use, and the best known, comes first. */
export function usedTogether(record: PortRecord, { curated }: Registry): Candidate[] {
  const uses = ownerFirst(record.uses);
  const owned = uses[0]?.official === true;
  const found = new Map<number, Candidate & { services: number }>();
  uses.forEach((here, index) => {
    const service = here && curated.get(here.service);
    if (!service || (index > 0 && service.tier > KNOWN_TIER)) return;
    const standing = index > 0 ? WEIGHT.other : owned ? WEIGHT.owner : WEIGHT.first;
    for (const there of firstPorts(service, record.port)) {
      if (index > 0 && there.kind === 'example') continue;
      const relation = index === 0 ? ownRelation(service, here, there) : guestRelation(service, here, there);
      const known = found.get(there.port);
      found.set(there.port, {
        port: there.port,
        // Of equal reasons that of the best known service stands, which comes first.
        ...(known && known.rank <= relation.rank ? { rank: known.rank, reason: known.reason } : relation),
        weight: (known?.weight ?? 0) + standing / service.tier,
        services: (known?.services ?? 0) + (owned && index > 0 ? 1 : AGREEING_GUESTS),
      });
    }
  });
  return [...found.values()].filter(({ services }) => services >= AGREEING_GUESTS);
}

/** One use of each service, the owner's first; beside it, only those that use the port unless told otherwise. */
function ownerFirst(uses: readonly PortUse[]): (PortUse | undefined)[] {
  const known = uses.filter(({ unverified }) => !unverified);
  const confirmed = known.sort((a, b) => Number(b.official) - Number(a.official));
  const relevant = confirmed.filter(({ kind, service }) => kind === 'default' || service === confirmed[0]?.service);
  return [...Map.groupBy(relevant, ({ service }) => service).values()].map(([use]) => use);
}

interface Elsewhere {
  port: number;
  role: string;
  kind: UsedPort['kind'];
}

/** The other ports of a service, each once, ranges by their first. */
function firstPorts(service: CuratedService, port: number): Elsewhere[] {
  const there = service.ports.filter((used) => !used.unverified && !isWide(used) && !covers(used, port));
  return [...Map.groupBy(there, (used) => used.port.first)].flatMap(([first, uses]) => {
    const { role, kind } = uses.find((used) => used.kind === 'default') ?? uses[0] ?? {};
    return role === undefined || kind === undefined ? [] : [{ port: first, role, kind }];
  });
}

type Relation = Pick<Candidate, 'reason' | 'rank'>;

function ownRelation(service: CuratedService, here: PortUse, there: Elsewhere): Relation {
  if (there.kind === 'example') return { reason: `${service.name}, by habit`, rank: RANK.habit };
  if (here.kind === 'example') return { reason: `default of ${service.name}`, rank: RANK.same };
  if (here.role === there.role) return { reason: 'same service', rank: RANK.same };
  const difference = tlsDifference(here.role, there.role);
  return difference === null ? together(service) : { reason: difference, rank: RANK.twin };
}

function guestRelation(service: CuratedService, here: PortUse, there: Elsewhere): Relation {
  const difference = tlsDifference(here.role, there.role);
  return difference === null ? together(service) : { ...together(service), reason: `${difference} in ${service.name}` };
}

function together({ name }: CuratedService): Relation {
  return { reason: `used together by ${name}`, rank: RANK.together };
}

const TLS_ROLE = /\b(?:D?TLS|SSL|HTTPS)\b/i;

/** What sets two roles apart that are the same but for encryption; null where they are not. */
function tlsDifference(here: string, there: string): 'with TLS' | 'without TLS' | null {
  const secure = TLS_ROLE.test(there);
  if (plainRole(here) !== plainRole(there) || secure === TLS_ROLE.test(here)) return null;
  return secure ? 'with TLS' : 'without TLS';
}

/** "broker over TLS" is the broker. */
function plainRole(role: string): string {
  return role
    .toLowerCase()
    .replace(/[,(]?\s*\b(?:(?:over|with|via|on)\s+)?(?:d?tls|ssl|https|http)\b\)?/g, '')
    .trim();
}

function isWide({ port: { first, last } }: UsedPort): boolean {
  return last - first >= WIDEST;
}

function covers({ port: { first, last } }: UsedPort, port: number): boolean {
  return port >= first && port <= last;
}
