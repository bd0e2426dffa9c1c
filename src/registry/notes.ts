import { TRANSPORTS } from './constants.ts';
import type { Platforms, PortNote } from './types.ts';

/**
 * What is true of single numbers whatever runs there: our own notes, ports that browsers refuse, ports that systems
 * take for themselves.
 */
export function gatherNotes(own: ReadonlyMap<number, PortNote[]>, platforms: Platforms): Map<number, PortNote[]> {
  const notes = new Map<number, PortNote[]>();
  const add = (port: number, note: PortNote): void => {
    notes.set(port, [...(notes.get(port) ?? []), note]);
  };
  for (const [port, written] of own) for (const note of written) add(port, note);
  for (const { system, ports, transports, by, source } of platforms.occupied) {
    const where = TRANSPORTS.filter((transport) => transports.includes(transport)).map((name) => name.toUpperCase());
    for (const port of ports)
      add(port, { text: `On ${system} it is taken by ${by}, on ${where.join(' and ')}.`, source });
  }
  const { ports, source } = platforms.refusedByBrowsers;
  for (const port of ports) {
    add(port, { text: `Browsers refuse to open an address with this port, as in http://host:${port}/.`, source });
  }
  return notes;
}

/** Systems by what they do with a port, whatever runs there. */
export interface SystemsAt {
  /** They ask a privilege of a program that listens on it. */
  privileged: string[];
  /** They lend it to outgoing connections. */
  ephemeral: string[];
  /** They may set it aside for themselves. */
  excluded: string[];
}

/** The systems that treat a port in a way of their own. */
export function systemsAt(port: number, { privileged, ephemeral, excluded }: Platforms): SystemsAt {
  const systemsOf = (ranges: { system: string; first: number; last: number }[]): string[] =>
    ranges.filter(({ first, last }) => port >= first && port <= last).map(({ system }) => system);
  return { privileged: systemsOf(privileged), ephemeral: systemsOf(ephemeral), excluded: systemsOf(excluded) };
}
