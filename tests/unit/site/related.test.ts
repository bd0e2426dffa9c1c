import { describe, expect, test } from 'vitest';
import { relatedPorts } from '../../../src/site/related/index.ts';
import { curatedService, used } from '../../fixtures/curated.ts';
import { portOf } from '../../fixtures/registry.ts';
import { buildVerdictFixture, CURATED } from '../../fixtures/verdicts.ts';

const registry = buildVerdictFixture();

function reasonsFrom(port: number, other = registry): Record<number, string> {
  return Object.fromEntries(relatedPorts(portOf(other, port), other).map(({ port: to, reason }) => [to, reason]));
}

describe('twins', () => {
  test.each([
    ['by a name with an s and a description that says TLS', 143, { 993: 'with TLS' }],
    ['the other way round', 993, { 143: 'without TLS' }],
    ['by a name with "secure", beside the same service elsewhere', 300, { 302: 'secured', 305: 'same service' }],
    ['not by an s alone', 301, {}],
    ['by a description that names the plain one', 303, { 304: 'with TLS' }],
    ['by its own description', 304, { 303: 'without TLS' }],
  ])('are found %s', (_how, port, expected) => {
    expect(reasonsFrom(port)).toEqual(expected);
  });
});

describe('ports of one service', () => {
  test('are told with what sets them apart, as far as they are known; a guest counts where another agrees', () => {
    expect(reasonsFrom(6400)).toEqual({
      6410: 'used together by Business Objects',
      6443: 'with TLS',
      6490: 'Business Objects, by habit',
      6411: 'used together by ALPHA',
      8000: 'used together by ALPHA',
    });
  });

  test('lead back from the port of habit to the default', () => {
    expect(reasonsFrom(6490)).toMatchObject({ 6400: 'default of Business Objects' });
  });

  test('of a port that belongs to nobody are told by each known service', () => {
    expect(reasonsFrom(8001)).toEqual({
      6400: 'used together by ALPHA',
      6411: 'used together by ALPHA',
      8000: 'used together by ALPHA',
      44818: 'used together by ALPHA',
    });
  });

  test('of a little known service are told where it is the best known', () => {
    expect(reasonsFrom(8003)).toEqual({ 8004: 'used together by DELTA' });
  });

  test('that are only reported are left out, on either side', () => {
    expect(reasonsFrom(6499)).toEqual({});
    expect(reasonsFrom(6400)).not.toHaveProperty('6499');
  });

  test('in wide ranges are left out', () => {
    expect(reasonsFrom(6412)).not.toHaveProperty('7000');
  });
});

test('a port is related to eight at most, each once, never to itself, in the same order each time', () => {
  const ports = Array.from({ length: 20 }, (_, index) => used(9000 + index, { role: index % 2 ? 'a' : 'b' }));
  const service = curatedService({ id: 'many', name: 'Many', summary: 'Ports.', aliases: [], ports });
  const other = buildVerdictFixture({ curated: { ...CURATED, services: [...CURATED.services, service] } });
  const related = relatedPorts(portOf(other, 9004), other);
  expect(related.map(({ port }) => port)).toEqual([9000, 9002, 9006, 9008, 9010, 9012, 9014, 9016]);
  expect(related[0]).toEqual({ port: 9000, label: 'Many', path: '/port/9000', reason: 'same service' });
});

test('a port that nothing is known of is related to none', () => {
  expect(relatedPorts(portOf(registry, 60_000), registry)).toEqual([]);
});
