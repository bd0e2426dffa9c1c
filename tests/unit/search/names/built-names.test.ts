import { afterEach, expect, test, vi } from 'vitest';
import { builtNames } from '../../../../src/search/names/built-names.ts';
import { indexOf, recorded, use } from '../sample-names.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

// 5 is below the sample's end, 8001 is no multiple of its step.
const index = indexOf([recorded('Something', [use(5), use(8001), use(8001, { last: 8009 })], { slug: 'ssh' })], {
  unnamed: [5, 8001].map((port) => ({ port, transports: ['tcp'], label: 'something' })),
});

test('a whole build has all names', () => {
  vi.stubEnv('EVERYPORT_PORTS', 'all');
  expect(builtNames(index)).toEqual(index);
});

test('a partial build names only ports that have a page; spans have pages in all builds', () => {
  vi.stubEnv('EVERYPORT_PORTS', 'sample');
  const { services, unnamed } = builtNames(index);
  expect(services[0]?.uses.map(({ first, last }) => [first, last])).toEqual([
    [5, 5],
    [8001, 8009],
  ]);
  expect(unnamed.map(({ port }) => port)).toEqual([5]);
});
