import { expect, test } from 'vitest';
import { isPortIndexable, isServiceIndexable } from '../../../src/site/indexable.ts';
import { curatedService } from '../../fixtures/curated.ts';
import { buildFixture, portOf } from '../../fixtures/registry.ts';

const registry = buildFixture();

test.each([
  [80, true, 'it has a service'],
  [24, true, 'it is assigned, if to no name'],
  [1109, true, 'it had a service once'],
  [796, true, 'a use of it is known'],
  [0, false, 'it is reserved and no more'],
  [5000, false, 'nothing is known of it'],
])('whether port %i should be found: %s, as %s', (port, indexable) => {
  expect(isPortIndexable(portOf(registry, port))).toBe(indexable);
});

test.each([
  ['http', true],
  ['rip', true],
  ['kpop', true],
  ['www', false],
  ['whois++', false],
])('whether the service %s should be found: %s', (name, indexable) => {
  const registered = registry.services.get(name)!;
  expect(isServiceIndexable({ slug: registered.slug, registered, curated: null, knownAs: [] })).toBe(indexable);
});

test('an alias that we have a record on should be found', () => {
  const registered = registry.services.get('www')!;
  expect(isServiceIndexable({ slug: 'www', registered, curated: curatedService({ id: 'www' }), knownAs: [] })).toBe(
    true,
  );
});
