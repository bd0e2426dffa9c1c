import type { PortRecord, TransportProtocol } from '../registry/index.ts';
import { standingOf, standingsInWords, tallyStandings, type Standing } from './standing.ts';
import { spanWords } from './words.ts';

/** Ports in one row of a picture: a block is 32 rows of 32, and rows begin at round numbers in binary. */
export const GRID_COLUMNS = 32;

/** The cells of the ports that stand alike: one path with a segment per run of neighbours, a cell being one unit. */
export interface GridPath {
  standing: Standing;
  transports: TransportProtocol[];
  d: string;
}

/** A picture of ports, a cell for each. */
export interface PortGrid {
  /** The port that each row begins with. */
  rows: number[];
  paths: GridPath[];
  /** What there is to see, in a sentence. */
  description: string;
}

/** Draws neighbouring ports; the first begins a row. */
export function portGrid(ports: readonly PortRecord[]): PortGrid {
  const first = ports[0]?.port ?? 0;
  return {
    rows: ports.filter((_, index) => index % GRID_COLUMNS === 0).map(({ port }) => port),
    paths: pathsOf(ports),
    description: `Ports ${spanWords(first, first + ports.length - 1)}, ${GRID_COLUMNS} to a row: ${standingsInWords(tallyStandings(ports))}.`,
  };
}

function pathsOf(ports: readonly PortRecord[]): GridPath[] {
  const paths = new Map<string, GridPath>();
  let before: { key: string; run: number } | undefined;
  const close = (): void => {
    const path = before && paths.get(before.key);
    if (path && before) path.d += `h${before.run}`;
  };
  for (const [index, port] of ports.entries()) {
    const own = standingOf(port);
    const key = [own.standing, ...own.transports].join(' ');
    const column = index % GRID_COLUMNS;
    if (before?.key === key && column > 0) {
      before.run += 1;
      continue;
    }
    close();
    const path = paths.get(key) ?? { ...own, d: '' };
    path.d += `M${column} ${Math.floor(index / GRID_COLUMNS)}`;
    paths.set(key, path);
    before = { key, run: 1 };
  }
  close();
  return [...paths.values()];
}
