import { expect, test, vi } from 'vitest';
import { servicesOf } from '../../../src/site/category-view.ts';
import { CATEGORIES, curatedService } from '../../fixtures/curated.ts';
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

test('a sample lists the services that it has pages for', () => {
  vi.stubEnv('EVERYPORT_PORTS', 'sample');
  // Port 25565 is not in a sample.
  expect(servicesOf('game', registry)).toEqual([]);
  vi.unstubAllEnvs();
});
