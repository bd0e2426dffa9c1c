import { expect, test } from 'vitest';
import { gatherUses, MOST_PORTS_OF_A_USE } from '../../../src/registry/uses.ts';
import { curatedService, used } from '../../fixtures/curated.ts';

test('a use stands on each port of a narrow range, with the range', () => {
  const { byPort, wide } = gatherUses([curatedService({ ports: [used(100, { port: { first: 100, last: 102 } })] })]);
  expect([...byPort.keys()]).toEqual([100, 101, 102]);
  expect(byPort.get(101)).toMatchObject([{ service: 'minecraft', span: { first: 100, last: 102 } }]);
  expect(wide).toEqual([]);
});

test('a wide range is kept as one, by its first port', () => {
  const wideAt = (first: number) => used(first, { port: { first, last: first + 100 } });
  const { byPort, wide } = gatherUses([curatedService({ ports: [wideAt(2000), wideAt(1000)] })]);
  expect(byPort.size).toBe(0);
  expect(wide.map(({ span }) => span.first)).toEqual([1000, 2000]);
});

test('the better known come first, of these the official, and reported ones last', () => {
  const { byPort } = gatherUses([
    curatedService({ id: 'reported', tier: 1, ports: [used(80, { unverified: true })] }),
    curatedService({ id: 'rare', tier: 3, ports: [used(80)] }),
    curatedService({ id: 'famous', tier: 1, ports: [used(80)] }),
    curatedService({ id: 'official', tier: 3, ports: [used(80, { official: true })] }),
  ]);
  expect(byPort.get(80)?.map(({ service }) => service)).toEqual(['famous', 'official', 'rare', 'reported']);
});

test('a use carries the sources of its record, a reported one has none', () => {
  const service = curatedService({ ports: [used(1), used(2, { unverified: true })] });
  const { byPort } = gatherUses([service]);
  expect(byPort.get(1)?.[0]?.sources).toEqual(service.sources);
  expect(byPort.get(2)?.[0]?.sources).toEqual([]);
});

test('the first port of a record is the one that its service is known by', () => {
  const { byPort } = gatherUses([
    curatedService({ id: 'beside', ports: [used(1), used(80)] }),
    curatedService({ id: 'known', ports: [used(80)] }),
  ]);
  expect(byPort.get(80)?.map(({ service, main }) => [service, main])).toEqual([
    ['known', true],
    ['beside', false],
  ]);
});

test('a default stands before a habit, and the alphabet decides what nothing else does', () => {
  const { byPort } = gatherUses([
    curatedService({ id: 'habit', ports: [used(80, { kind: 'example' })] }),
    curatedService({ id: 'zebra', ports: [used(80)] }),
    curatedService({ id: 'ape', ports: [used(80)] }),
  ]);
  expect(byPort.get(80)?.map(({ service }) => service)).toEqual(['ape', 'zebra', 'habit']);
});

test.each([
  [MOST_PORTS_OF_A_USE, MOST_PORTS_OF_A_USE, 0],
  [MOST_PORTS_OF_A_USE + 1, 0, 1],
])('a use of %i ports stands on %i of them and is wide %i times', (count, ports, wides) => {
  const { byPort, wide } = gatherUses([
    curatedService({ ports: [used(100, { port: { first: 100, last: 99 + count } })] }),
  ]);
  expect(byPort.size).toBe(ports);
  expect(wide).toHaveLength(wides);
});
