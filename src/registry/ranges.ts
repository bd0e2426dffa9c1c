import { BLOCK_SIZE, FIRST_PORT, LAST_PORT } from './constants.ts';
import type { NamedRange, PortRecord, Span, StatusCounts } from './types.ts';

/** The spans of the listing pages: 0-1023, 1024-2047 … 64512-65535. */
export const BLOCKS: readonly Span[] = Array.from(
  { length: (LAST_PORT + 1 - FIRST_PORT) / BLOCK_SIZE },
  (_, index) => ({
    first: FIRST_PORT + index * BLOCK_SIZE,
    last: FIRST_PORT + (index + 1) * BLOCK_SIZE - 1,
  }),
);

/** The block that lists a port. */
export function blockOf(port: number): Span {
  const first = port - (port % BLOCK_SIZE);
  return { first, last: first + BLOCK_SIZE - 1 };
}

/** The ranges that the registry assigns as one, in order of their first port. */
export function namedRanges(ports: readonly PortRecord[]): NamedRange[] {
  const ranges = new Map<string, NamedRange>();
  for (const { assignments } of ports) {
    for (const { span, serviceName } of assignments) {
      if (!span || serviceName === null) continue;
      const key = `${span.first}-${span.last}`;
      const range = ranges.get(key) ?? { ...span, serviceNames: [] };
      if (!range.serviceNames.includes(serviceName)) range.serviceNames.push(serviceName);
      ranges.set(key, range);
    }
  }
  return [...ranges.values()];
}

/** Counts the ports of a span by their overall status. */
export function countStatuses(ports: readonly PortRecord[], { first, last }: Span): StatusCounts {
  const counts: StatusCounts = { assigned: 0, reserved: 0, unassigned: 0 };
  for (let port = first; port <= last; port++) {
    const record = ports[port];
    if (record) counts[record.status] += 1;
  }
  return counts;
}

/**
 * The runs of neighbouring ports with the same answer to `sameRun`, as a table: the run of each port.
 * For an unassigned port that is the registry row it falls in, since IANA lists free numbers as the gaps.
 */
export function runsOf(ports: readonly PortRecord[], sameRun: (a: PortRecord, b: PortRecord) => boolean): Span[] {
  const runs: Span[] = [];
  let current: Span | undefined;
  ports.forEach((record, index) => {
    const previous = ports[index - 1];
    if (current && previous && sameRun(previous, record)) current.last = record.port;
    else current = { first: record.port, last: record.port };
    runs.push(current);
  });
  return runs;
}
