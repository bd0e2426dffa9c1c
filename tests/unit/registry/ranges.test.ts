import { describe, expect, test } from 'vitest';
import { BLOCKS, blockOf, countStatuses, namedRanges, runsOf } from '../../../src/registry/ranges.ts';
import { buildFixture } from '../../fixtures/registry.ts';

const { ports } = buildFixture();

describe('the blocks of the listing pages', () => {
  test('are 64, follow each other and cover every port', () => {
    expect(BLOCKS).toHaveLength(64);
    expect(BLOCKS[0]).toEqual({ first: 0, last: 1023 });
    expect(BLOCKS.at(-1)).toEqual({ first: 64_512, last: 65_535 });
    expect(BLOCKS.slice(1).map(({ first }) => first)).toEqual(BLOCKS.slice(0, -1).map(({ last }) => last + 1));
  });

  test.each([
    [0, 0],
    [1023, 0],
    [1024, 1024],
    [49_151, 48_128],
    [49_152, 49_152],
    [65_535, 64_512],
  ])('port %i is in the one that starts at %i', (port, first) => {
    expect(blockOf(port)).toEqual({ first, last: first + 1023 });
    expect(BLOCKS).toContainEqual(blockOf(port));
  });
});

test('named ranges come in order of their first port, with the services of either transport', () => {
  expect(namedRanges(ports)).toEqual([
    { first: 6000, last: 6063, serviceNames: ['x11'] },
    { first: 6665, last: 6669, serviceNames: ['ircu'] },
  ]);
});

describe('countStatuses', () => {
  test('counts each port once, by its status over all transports', () => {
    // 0 and 2 are reserved; 143 is assigned on TCP and reserved on UDP.
    expect(countStatuses(ports, { first: 0, last: 4 })).toEqual({ assigned: 0, reserved: 2, unassigned: 3 });
    expect(countStatuses(ports, { first: 143, last: 143 })).toEqual({ assigned: 1, reserved: 0, unassigned: 0 });
    expect(countStatuses(ports, { first: 5999, last: 6064 })).toEqual({ assigned: 64, reserved: 0, unassigned: 2 });
  });

  test('the counts of all blocks add up to all ports', () => {
    const sum = BLOCKS.map((block) => countStatuses(ports, block)).reduce(
      (total, counts) => total + counts.assigned + counts.reserved + counts.unassigned,
      0,
    );
    expect(sum).toBe(65_536);
  });
});

describe('runsOf', () => {
  const runs = runsOf(ports, (a, b) => a.status === b.status);

  test('gives every port the run it is in', () => {
    expect(runs).toHaveLength(65_536);
    expect(runs[6000]).toEqual({ first: 6000, last: 6063 });
    expect(runs[6063]).toBe(runs[6000]);
    expect(runs[5999]).toEqual({ first: 2050, last: 5999 });
    expect(runs[65_535]).toEqual({ first: 44_819, last: 65_535 });
  });

  test('a port that resembles no neighbour is a run of one', () => {
    expect(runs[0]).toEqual({ first: 0, last: 0 });
    expect(runs[1]).toEqual({ first: 1, last: 1 });
  });
});
