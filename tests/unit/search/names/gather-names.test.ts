import { describe, expect, test } from 'vitest';
import { gatherNames } from '../../../../src/search/names/gather-names.ts';
import type { NamedService, NamesIndex } from '../../../../src/search/names/names-index.ts';
import { portTable } from '../../../../src/search/names/port-facts.ts';
import { CATEGORIES, curatedService, used } from '../../../fixtures/curated.ts';
import { buildFixture } from '../../../fixtures/registry.ts';

const registry = buildFixture();
const index = gatherNames(registry);

function serviceIn({ services }: NamesIndex, slug: string): NamedService {
  const found = services.find((service) => service.slug === slug);
  if (!found) throw new Error(`there is no service ${slug}`);
  return found;
}

describe('the names of the registry', () => {
  test('are found once, with their aliases, ports, transports and references', () => {
    expect(serviceIn(index, 'http')).toEqual({
      slug: 'http',
      name: 'http',
      others: ['www-http', 'www'],
      tier: 4,
      category: null,
      uses: [
        { first: 80, last: 80, transports: ['tcp', 'udp', 'sctp'], official: true, kind: 'default', unverified: false },
      ],
      rfcs: [4960],
    });
    expect(index.services.map(({ slug }) => slug)).not.toContain('www');
  });

  test('cite each RFC once, ascending', () => {
    expect(serviceIn(index, 'ltp-deepspace').rfcs).toEqual([5326, 7122]);
  });

  test.each(['rdp', 'kpop', 'compressnet'])('have no port where none is assigned now: %s', (slug) => {
    expect(serviceIn(index, slug).uses).toEqual([]);
  });

  test('leave out a transport that a service was taken off', () => {
    expect(serviceIn(index, 'sua').uses).toMatchObject([{ first: 14_001, transports: ['tcp'] }]);
  });

  test('have a range as one use', () => {
    expect(serviceIn(index, 'x11').uses).toMatchObject([{ first: 6000, last: 6063, transports: ['tcp', 'udp'] }]);
    expect(index.ranges).toEqual([
      { first: 6000, last: 6063 },
      { first: 6665, last: 6669 },
    ]);
  });

  test('stand in order of their ports, where none is better known', () => {
    const firsts = index.services.map(({ uses }) => uses[0]?.first ?? 0);
    expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
  });
});

test('ports without a name are told by their description', () => {
  expect(index.unnamed).toEqual([{ port: 24, transports: ['tcp'], label: 'any private mail system' }]);
});

test('the three ranges can be found by their id and their official name', () => {
  expect(index.thirds.map(({ id }) => id)).toEqual(['well-known', 'registered', 'dynamic']);
  expect(index.thirds[2]).toMatchObject({ title: 'The dynamic ports', others: ['dynamic', 'dynamic'] });
});

test('every port has the status that the registry gives it, whether or not more is known of it', () => {
  const table = portTable(index);
  const wrong = registry.ports.filter(({ port, status }) => table.factsOf(port).status !== status);
  expect(wrong.map(({ port, status }) => `${port} ${status}`)).toEqual([]);
});

describe('what we know besides', () => {
  const services = [
    curatedService({ ports: [used(25_565), used(19_132, { transports: ['udp'], kind: 'example' })] }),
    curatedService({
      id: 'nfs',
      name: 'NFS',
      aliases: ['network file system'],
      summary: 'Files of another machine.',
      tier: 2,
      ianaNames: ['nfs'],
      ports: [used(2049, { official: true }), used(20_048)],
      sources: [{ title: 'RFC 7530', url: 'https://www.rfc-editor.org/rfc/rfc7530' }],
    }),
    curatedService({
      id: 'x-window',
      name: 'X Window System',
      summary: 'Windows of another machine.',
      aliases: [],
      tier: 1,
      ianaNames: ['x11'],
      ports: [used(6000, { official: true })],
    }),
  ];
  const known = gatherNames(buildFixture({ curated: { categories: CATEGORIES, services } }));

  test('stands first, the better known before the others', () => {
    expect(known.services.slice(0, 4).map(({ slug }) => slug)).toEqual(['minecraft', 'x-window', 'x11', 'nfs']);
  });

  test('has what the record says, in its order', () => {
    expect(serviceIn(known, 'minecraft')).toMatchObject({ name: 'Minecraft', category: 'game', tier: 1 });
    expect(serviceIn(known, 'minecraft').uses).toMatchObject([
      { first: 25_565, official: false, kind: 'default' },
      { first: 19_132, transports: ['udp'], kind: 'example' },
    ]);
  });

  test('is one with the registered name of the same address, with the transports of both', () => {
    expect(serviceIn(known, 'nfs')).toMatchObject({
      name: 'NFS',
      others: ['network file system', 'nfs'],
      uses: [
        { first: 2049, transports: ['tcp', 'udp'] },
        { first: 20_048, official: false },
      ],
      rfcs: [7530],
    });
  });

  test('makes a registered name as well known as the service it belongs to', () => {
    expect(serviceIn(known, 'x11')).toMatchObject({ tier: 1, category: null });
  });

  test('has the categories with their titles', () => {
    expect(known.categories).toEqual([
      { id: 'web', title: 'Web' },
      { id: 'game', title: 'Games' },
    ]);
  });

  test('leaves each port the transports and the status it has', () => {
    expect(portTable(known).factsOf(25_565)).toMatchObject({ names: ['Minecraft'], status: 'unassigned' });
    expect(portTable(known).factsOf(2049)).toMatchObject({ names: ['NFS'], transports: ['tcp', 'udp'] });
  });
});
