import { expect, test, vi } from 'vitest';
import { portsOf, serviceGroups, servicesOf } from '../../../src/site/category-view.ts';
import { CATEGORIES, curatedService, used } from '../../fixtures/curated.ts';
import { buildFixture } from '../../fixtures/registry.ts';

const record = (name: string, changes: Parameters<typeof curatedService>[0]) =>
  curatedService({ id: name.toLowerCase(), name, aliases: [], summary: `What ${name} is.`, ...changes });
const services = [
  record('Zeta', { tier: 1 }),
  record('beta', { tier: 2 }),
  record('Alpha', { tier: 2 }),
  record('Site', { category: 'web' }),
];
const registry = buildFixture({ curated: { categories: CATEGORIES, services } });
// Which of them have pages is asked of the project's registry, which is kept under this name.
vi.stubGlobal('everyportRegistry', registry);

test('a category lists its services, the best known first, then by name in any case', () => {
  expect(servicesOf('game', registry).map(({ name }) => name)).toEqual(['Zeta', 'Alpha', 'beta']);
  expect(servicesOf('web', registry).map(({ name }) => name)).toEqual(['Site']);
  expect(servicesOf('other', registry)).toEqual([]);
});

test('a category shows what many meet apart from the rest, and no heading over nothing', () => {
  const withRest = buildFixture({
    curated: { categories: CATEGORIES, services: [...services, record('Rare', { tier: 3 })] },
  });
  const groups = serviceGroups('game', withRest).map(({ title, services: { length } }) => [title, length]);
  expect(groups).toEqual([
    ['The best known', 3],
    ['More, A to Z', 1],
  ]);
  expect(serviceGroups('game', registry)).toHaveLength(1);
  expect(serviceGroups('other', registry)).toEqual([]);
});

test('a number that a service uses in two ways is listed once', () => {
  const ports = [used(1434), used(1433), used(1434, { transports: ['udp'] })];
  expect(portsOf({ ports })).toEqual([
    { port: 1434, text: '1434' },
    { port: 1433, text: '1433' },
  ]);
});

test('a sample lists the services that it has pages for', () => {
  vi.stubEnv('EVERYPORT_PORTS', 'sample');
  // Port 25565 is not in a sample.
  expect(servicesOf('game', registry)).toEqual([]);
  vi.unstubAllEnvs();
});
