import {
  systemsAt,
  type FormerAssignment,
  type Platforms,
  type PortRecord,
  type PortUse,
  type Registry,
  type SystemsAt,
} from '../../registry/index.ts';
import { serviceNames } from '../port-label.ts';
import { wideUsesAt } from '../port-view.ts';

/** What a verdict is made from: the facts of a port, with the uses weighed. */
export interface PortFacts {
  record: PortRecord;
  /** Whom IANA has given it to; empty where to nobody. */
  holders: string[];
  /** The holders as people know them, where their service is the one to expect there; else empty. */
  owners: string[];
  /** Software that uses it for what it is assigned to, the best known first. */
  rightful: PortUse[];
  /** Well-known software that uses it by default without holding it, the best known first. */
  rivals: PortUse[];
  /** Lesser-known software, and what only examples and habit put there. */
  lesser: PortUse[];
  /** Software that uses a wide range around it. */
  around: PortUse[];
  /** Whether we know only of reports that nothing confirms. */
  unconfirmed: boolean;
  /** Whether IANA has been told of a use that it did not assign. */
  unauthorized: boolean;
  /** Services that held it and do so no more. */
  former: FormerAssignment[];
  occupied: Platforms['occupied'];
  refused: boolean;
  systems: SystemsAt;
  /** Whether so many systems lend it to clients that any host may. */
  lent: boolean;
}

/** The tier of the services that few have heard of. */
const UNKNOWN_TIER = 3;

/** FreeBSD alone lends out ports from 10000, and few hosts run it; where a second system joins in, any host may. */
const SYSTEMS_THAT_LEND = 2;

/** Gathers what speaks for and against a port. */
export function portFacts(record: PortRecord, registry: Registry): PortFacts {
  const { platforms } = registry;
  const tierOf = ({ service }: PortUse): number => registry.curated.get(service)?.tier ?? UNKNOWN_TIER;
  const isMajor = (use: PortUse): boolean => use.kind === 'default' && tierOf(use) < UNKNOWN_TIER;
  const uses = confirmed(record.uses);
  const rightful = uses.filter(({ official }) => official);
  const others = uses.filter(({ official }) => !official);
  const systems = systemsAt(record.port, platforms);
  const holders = holdersOf(record);
  return {
    record,
    holders,
    owners: ownersOf(record, rightful, rightful.filter(isMajor), holders),
    rightful,
    rivals: others.filter(isMajor),
    lesser: others.filter((use) => !isMajor(use)),
    around: confirmed(wideUsesAt(record.port, registry).map(({ use }) => use)),
    unconfirmed: record.uses.length > 0 && uses.length === 0,
    unauthorized: record.assignments.some(({ unauthorizedUse }) => unauthorizedUse !== null),
    former: record.history.filter(({ serviceName }) => !isHeldBy(serviceName, holders)),
    occupied: platforms.occupied.filter(({ ports }) => ports.includes(record.port)),
    refused: platforms.refusedByBrowsers.ports.includes(record.port),
    systems,
    lent: systems.ephemeral.length >= SYSTEMS_THAT_LEND,
  };
}

/** What is more than a report. A service may use a port for several things; it counts once, by the best of them. */
function confirmed(uses: readonly PortUse[]): PortUse[] {
  const known = uses.filter(({ unverified }) => !unverified);
  return [...Map.groupBy(known, ({ service }) => service).values()].flatMap(
    (same) => same.find(({ kind }) => kind === 'default') ?? same[0] ?? [],
  );
}

function holdersOf(record: PortRecord): string[] {
  if (record.status !== 'assigned') return [];
  const names = serviceNames(record);
  if (names.length > 0) return names;
  const { description } = record.assignments.find(({ status }) => status === 'assigned') ?? {};
  return [description ?? 'a service'];
}

/** Well-known ports belong to their holders, known or not; others do where the holder is widely known. */
function ownersOf({ range }: PortRecord, rightful: PortUse[], major: PortUse[], holders: string[]): string[] {
  const known = major.length > 0 || range !== 'well-known' ? major : rightful;
  // MySQL before MariaDB: the one that IANA names.
  const owner = known.find(({ service, name }) => isHeldBy(service, holders) || isHeldBy(name, holders)) ?? known[0];
  if (owner) return [owner.name];
  return range === 'well-known' ? holders : [];
}

/** Whether a name is that of a holder; case does not matter in service names. */
export function isHeldBy(name: string, holders: string[]): boolean {
  return holders.some((holder) => holder.toLowerCase() === name.toLowerCase());
}
