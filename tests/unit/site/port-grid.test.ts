import { describe, expect, test } from 'vitest';
import { GRID_COLUMNS, portGrid, type PortGrid } from '../../../src/site/port-grid.ts';
import { standingOf } from '../../../src/site/standing.ts';
import { buildFixture } from '../../fixtures/registry.ts';

const { ports } = buildFixture();

/** The cells that a picture draws: what stands at each port's place, as often as it is drawn. */
function cellsOf(first: number, { paths }: PortGrid): Map<number, string[]> {
  const cells = new Map<number, string[]>();
  for (const { standing, d } of paths) {
    for (const [, column, row, length] of d.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
      expect(Number(column) + Number(length)).toBeLessThanOrEqual(GRID_COLUMNS);
      for (let step = 0; step < Number(length); step++) {
        const port = first + Number(row) * GRID_COLUMNS + Number(column) + step;
        cells.set(port, [...(cells.get(port) ?? []), standing]);
      }
    }
  }
  return cells;
}

describe('the picture of a block', () => {
  test.each([0, 1024, 6144, 64_512])('of the ports from %i draws each at its place once, as it stands', (first) => {
    const block = ports.slice(first, first + 1024);
    const cells = cellsOf(first, portGrid(block));
    expect(cells.size).toBe(1024);
    for (const record of block) expect(cells.get(record.port)).toEqual([standingOf(record).standing]);
  });

  test('labels each row with the port it begins with', () => {
    const { rows } = portGrid(ports.slice(1024, 2048));
    expect(rows).toHaveLength(32);
    expect(rows.slice(0, 2)).toEqual([1024, 1056]);
  });

  test('has a path for all ports that stand alike on the same transports, so that a filter can leave it out', () => {
    const { paths } = portGrid(ports.slice(0, 1024));
    const keys = paths.map(({ standing, transports }) => [standing, ...transports].join(' '));
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toEqual(expect.arrayContaining(['unassigned', 'reserved tcp udp', 'assigned tcp udp sctp']));
  });

  test('says in a sentence what there is to see', () => {
    expect(portGrid(ports.slice(6144, 7168)).description).toBe(
      'Ports 6144 to 7167, 32 to a row: 6 assigned and 1018 unassigned.',
    );
  });

  test('draws a whole empty row with one segment', () => {
    expect(portGrid(ports.slice(50_000, 50_032)).paths).toEqual([
      { standing: 'unassigned', transports: [], d: 'M0 0h32' },
    ]);
  });
});
