import { describe, expect, test } from 'vitest';
import { knownNames, portLabel } from '../../../src/site/port-label.ts';
import { portView, serviceLink, type PortView } from '../../../src/site/port-view.ts';
import { CATEGORIES, curatedService, used } from '../../fixtures/curated.ts';
import { buildFixture, portOf } from '../../fixtures/registry.ts';

const registry = buildFixture();
const view = (port: number): PortView => portView(portOf(registry, port), registry);

describe('the table of transports', () => {
  test('has a row for each transport, assigned or not', () => {
    expect(view(80).rows.map(({ transport, status }) => `${transport} ${status}`)).toEqual([
      'tcp assigned',
      'udp assigned',
      'sctp assigned',
      'dccp unassigned',
    ]);
  });

  test('names a service with its page, other names and description', () => {
    expect(view(80).rows[0]?.services).toEqual([
      { name: 'http', path: '/service/http', aliases: ['www-http', 'www'], description: 'World Wide Web HTTP' },
    ]);
  });

  test('shows two services of one transport as equals', () => {
    expect(view(631).rows[0]?.services.map(({ name }) => name)).toEqual(['ipp', 'ipps']);
    expect(view(631).rows[1]?.services.map(({ name }) => name)).toEqual(['ipp']);
  });

  test('says in the words of the registry what an unnamed assignment is', () => {
    expect(view(24).rows[0]).toMatchObject({ status: 'assigned', services: [], remark: 'any private mail system' });
    expect(view(24).rows[1]).toMatchObject({ status: 'unassigned', services: [], remark: null });
  });
});

describe('the registrations', () => {
  const summary = (port: number): string[] =>
    view(port).registrations.map(({ service, transports }) => `${service?.name ?? '-'} ${transports.join(' ')}`);

  test('stand once where transports read the same, and apart where they differ', () => {
    expect(summary(80)).toEqual(['http tcp udp', 'http sctp']);
    expect(summary(1113)).toEqual(['ltp-deepspace tcp', 'ltp-deepspace dccp']);
  });

  test('have no entry for a row that says no more than reserved', () => {
    expect(summary(2)).toEqual([]);
    expect(summary(143)).toEqual(['imap tcp']);
  });

  test('have one for a note on a number without a service', () => {
    expect(summary(114)).toEqual(['- tcp udp']);
  });

  test('link their aliases to pages of their own', () => {
    expect(view(63).registrations[0]?.aliases).toEqual([{ name: 'whois++', path: '/service/whois-plus-plus' }]);
  });
});

describe('the ways on', () => {
  const documentedBeside = (port: number): (number | undefined)[] => {
    const { previousDocumented, nextDocumented } = view(port);
    return [previousDocumented?.port, nextDocumented?.port];
  };

  test.each([
    [0, [undefined, 2]],
    [2, [undefined, 24]],
    [3, [2, 24]],
    [80, [63, 114]],
    [6001, [6000, 6002]],
    [44_818, [14_001, undefined]],
    [65_535, [44_818, undefined]],
  ])('of port %i lead to the documented ports %j', (port, beside) => {
    expect(documentedBeside(port)).toEqual(beside);
  });

  test('lead to the row of the registry and to the block', () => {
    expect(view(790)).toMatchObject({
      documented: false,
      run: { first: 632, last: 795 },
      block: { first: 0, last: 1023 },
    });
  });
});

describe('the link to a service', () => {
  test('finds it in any case and keeps the name as written', () => {
    expect(serviceLink('HTTP', registry)).toEqual({ name: 'HTTP', path: '/service/http' });
  });

  test('refuses a name that has no page', () => {
    expect(() => serviceLink('no-such-service', registry)).toThrow('No service is called no-such-service');
  });
});

describe('a port of which we know the use', () => {
  const record = (id: string, changes: Parameters<typeof curatedService>[0]) =>
    curatedService({ id, aliases: [], summary: `What ${id} is.`, ...changes });
  const services = [
    curatedService(),
    record('nfs', { name: 'NFS', ports: [used(2049, { official: true })], ianaNames: ['nfs'] }),
    record('proxy', { name: 'A Proxy', tier: 3, ports: [used(80)] }),
    record('rumour', { name: 'Rumour', ports: [used(80, { unverified: true })] }),
    record('media', { name: 'Media', ports: [used(0, { port: { first: 30_000, last: 33_000 } })] }),
    record('any', { name: 'Any', ports: [used(0, { port: { first: 49_152, last: 65_535 } })] }),
  ];
  const known = buildFixture({ curated: { categories: CATEGORIES, services } });
  const label = (port: number): string => portLabel(portOf(known, port));

  test('is called by it, beside the name that is registered', () => {
    expect(label(25_565)).toBe('Minecraft');
    expect(label(80)).toBe('http (A Proxy)');
  });

  test('is not called the same twice, whatever the case', () => {
    expect(knownNames(portOf(known, 2049))).toEqual([]);
    expect(label(2049)).toBe('NFS, shilp');
  });

  test('is not called by what nobody has verified, but shows it', () => {
    expect(knownNames(portOf(known, 80))).toEqual(['A Proxy']);
    expect(portView(portOf(known, 80), known).uses.map(({ use }) => use.name)).toEqual(['A Proxy', 'Rumour']);
  });

  test('is called by the best known of its uses, of those by the services that are known by this port', () => {
    const rivals = [
      record('rare', { name: 'Rare', tier: 3, ports: [used(8000)] }),
      record('beside', { name: 'Beside', tier: 2, ports: [used(1), used(8000)] }),
      record('second', { name: 'Second', tier: 2, ports: [used(8000)] }),
      record('first', { name: 'First', tier: 2, ports: [used(8000)] }),
    ];
    const other = buildFixture({ curated: { categories: CATEGORIES, services: rivals } });
    expect(knownNames(portOf(other, 8000))).toEqual(['First', 'Second']);
    expect(portLabel(portOf(other, 8000))).toBe('First, Second');
  });

  test('leads to the service, with what it is', () => {
    expect(portView(portOf(known, 25_565), known)).toMatchObject({
      documented: true,
      uses: [{ path: '/service/minecraft', summary: 'A game of blocks, mined and placed.' }],
    });
  });

  test('leads to the services that use a wide range it lies in, and is not documented by that', () => {
    const { wideUses, documented } = portView(portOf(known, 30_001), known);
    expect(wideUses).toEqual([{ name: 'Media', path: '/service/media', detail: 'game server, 30000 to 33000' }]);
    expect(documented).toBe(false);
    expect(portView(portOf(known, 33_001), known).wideUses).toEqual([]);
  });

  test('says nothing of a range so wide that it says nothing of the port', () => {
    expect(portView(portOf(known, 50_000), known).wideUses).toEqual([]);
  });
});
