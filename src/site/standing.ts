import { type PortRecord, type TransportProtocol, TRANSPORTS } from '../registry/index.ts';
import { listWords, STATUS_NAMES } from './words.ts';

/** How a port stands in a list: IANA's status, with the unassigned that somebody uses all the same told apart. */
export const STANDINGS = ['assigned', 'reserved', 'unofficial', 'unassigned'] as const;
export type Standing = (typeof STANDINGS)[number];

export const STANDING_NAMES: Record<Standing, string> = { ...STATUS_NAMES, unofficial: 'Unofficial use' };

const IN_WORDS: Record<Standing, string> = {
  assigned: 'assigned',
  reserved: 'reserved',
  unofficial: 'in unofficial use',
  unassigned: 'unassigned',
};

/** How a port stands, and on which transports that is true; none for a number that nobody has. */
export interface PortStanding {
  standing: Standing;
  transports: TransportProtocol[];
}

/** How a port stands. A use that IANA was told of and did not assign is an unofficial use like those of our records. */
export function standingOf({ status, transports, uses, assignments }: PortRecord): PortStanding {
  if (status !== 'unassigned') {
    return { standing: status, transports: TRANSPORTS.filter((transport) => transports[transport] === status) };
  }
  const reported = assignments.filter(({ unauthorizedUse }) => unauthorizedUse !== null);
  const used = new Set([...uses.flatMap((use) => use.transports), ...reported.map(({ transport }) => transport)]);
  return {
    standing: used.size > 0 ? 'unofficial' : 'unassigned',
    transports: TRANSPORTS.filter((transport) => used.has(transport)),
  };
}

/** How many ports stand in one way: on any transport, and on each. */
export type Tally = { standing: Standing; any: number } & Record<TransportProtocol, number>;

/** Counts ports by how they stand; there is a tally of each standing, if only of none. */
export function tallyStandings(ports: readonly PortRecord[]): Tally[] {
  const tallies = STANDINGS.map((standing): Tally => ({ standing, any: 0, tcp: 0, udp: 0, sctp: 0, dccp: 0 }));
  for (const port of ports) {
    const { standing, transports } = standingOf(port);
    const tally = tallies.find((candidate) => candidate.standing === standing);
    if (!tally) continue;
    for (const kind of ['any', ...transports] as const) tally[kind] += 1;
  }
  return tallies;
}

/** "693 assigned, 48 reserved and 20 in unofficial use": what there is any of. */
export function standingsInWords(tallies: readonly Tally[]): string {
  return listWords(tallies.filter(({ any }) => any > 0).map(({ standing, any }) => `${any} ${IN_WORDS[standing]}`));
}
