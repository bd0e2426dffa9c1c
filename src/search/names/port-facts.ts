import { TRANSPORTS } from '../../registry/constants.ts';
import { compareUses, leadingUses, type RankedUse } from '../../registry/use-rank.ts';
import { MOST_PORTS_OF_A_USE } from '../../registry/uses.ts';
import type { Span, Status, TransportProtocol } from '../../registry/types.ts';
import { atOnce, stepwise, type Steps } from '../steps.ts';
import { UNRATED, type NamedService, type NamedUse, type NamesIndex, type UnnamedPort } from './names-index.ts';

/** What is said of a port beside its number. */
export interface PortFacts {
  /** What runs there, the best known first. */
  names: string[];
  /** On which IANA assigns it, or else on which it is used without. */
  transports: TransportProtocol[];
  status: Status;
  documented: boolean;
}

/** Tells what the index knows of single ports. */
export interface PortTable {
  factsOf: (port: number) => PortFacts;
  /** The documented ports whose number begins with these digits, the best known first. */
  beginningWith: (digits: string, most: number) => number[];
  /** The documented ports of a span, ascending. */
  within: (span: Span, most: number) => number[];
}

/** Arranges the index by port. */
export function portTable(index: NamesIndex): PortTable {
  return atOnce(preparingPortTable(index));
}

/** As `portTable`, in steps. */
export function* preparingPortTable(index: NamesIndex): Steps<PortTable> {
  const users = yield* usersByPort(index);
  const unnamed = new Map(index.unnamed.map((entry) => [entry.port, entry]));
  const reserved = new Set(index.reserved.flatMap(portsOf));
  const documented = [...new Set([...users.keys(), ...unnamed.keys(), ...reserved])].sort((a, b) => a - b);

  return { factsOf, beginningWith, within };

  function factsOf(port: number): PortFacts {
    const here = users.get(port) ?? [];
    const known = unnamed.get(port);
    const official = here.filter((user) => user.official);
    const status = official.length > 0 || known ? 'assigned' : reserved.has(port) ? 'reserved' : 'unassigned';
    const names = namesOf(here);
    return {
      names: names.length > 0 || !known ? names : [known.label],
      transports: transportsOf(official.length > 0 ? official : here, known),
      status,
      documented: here.length > 0 || known !== undefined || reserved.has(port),
    };
  }

  function beginningWith(digits: string, most: number): number[] {
    return documented
      .filter((port) => String(port).startsWith(digits))
      .map((port) => ({ port, best: users.get(port)?.[0] }))
      .filter(({ best }) => best?.main && best.tier < UNRATED && !best.unverified)
      .sort((a, b) => (a.best?.tier ?? 0) - (b.best?.tier ?? 0) || a.port - b.port)
      .slice(0, most)
      .map(({ port }) => port);
  }

  function within({ first, last }: Span, most: number): number[] {
    return documented.filter((port) => port >= first && port <= last).slice(0, most);
  }
}

/** A service's use of a port. */
interface User extends RankedUse {
  service: NamedService;
  use: NamedUse;
}

/** Who uses each port, in order. An unofficial use of many ports says nothing of each. */
function* usersByPort({ services }: NamesIndex): Steps<Map<number, User[]>> {
  const users = new Map<number, User[]>();
  yield* stepwise(services, (service) => {
    for (const [place, use] of service.uses.entries()) {
      if (!use.official && use.last - use.first >= MOST_PORTS_OF_A_USE) continue;
      const { official, unverified, kind } = use;
      const user: User = { service, use, official, unverified, kind, tier: service.tier, main: place === 0 };
      for (const port of portsOf(use)) users.set(port, [...(users.get(port) ?? []), user]);
    }
  });
  yield* stepwise([...users.values()], (here) => here.sort(compareUses));
  return users;
}

/** What people call what runs there. A record of ours stands for the registered names beside it. */
function namesOf(here: User[]): string[] {
  const recorded = here.filter(({ service, unverified }) => service.category !== null && !unverified);
  const registered = here.filter(({ service }) => service.category === null);
  const leading = leadingUses(recorded.length > 0 ? recorded : registered);
  return [...new Set(leading.map(({ service }) => service.name))];
}

function transportsOf(here: User[], unnamed: UnnamedPort | undefined): TransportProtocol[] {
  const used = here.flatMap(({ use }) => use.transports);
  return TRANSPORTS.filter((transport) => used.includes(transport) || unnamed?.transports.includes(transport));
}

function portsOf({ first, last }: Span): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
