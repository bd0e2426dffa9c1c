import { expect, test } from 'vitest';
import { gatherUses } from '../../../src/registry/uses.ts';
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

test('official uses come first, then the better known, reported ones last', () => {
  const { byPort } = gatherUses([
    curatedService({ id: 'reported', tier: 1, ports: [used(80, { unverified: true })] }),
    curatedService({ id: 'rare', tier: 3, ports: [used(80)] }),
    curatedService({ id: 'famous', tier: 1, ports: [used(80)] }),
    curatedService({ id: 'official', tier: 3, ports: [used(80, { official: true })] }),
  ]);
  expect(byPort.get(80)?.map(({ service }) => service)).toEqual(['official', 'famous', 'rare', 'reported']);
});

test('a use carries the sources of its record, a reported one has none', () => {
  const service = curatedService({ ports: [used(1), used(2, { unverified: true })] });
  const { byPort } = gatherUses([service]);
  expect(byPort.get(1)?.[0]?.sources).toEqual(service.sources);
  expect(byPort.get(2)?.[0]?.sources).toEqual([]);
});
