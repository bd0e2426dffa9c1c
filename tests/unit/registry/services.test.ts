import { describe, expect, test } from 'vitest';
import type { Service } from '../../../src/registry/types.ts';
import { buildFixture, at, CURRENT, OLDER } from '../../fixtures/registry.ts';

const registry = buildFixture();

function service(name: string, { services } = registry): Service {
  const found = services.get(name);
  if (!found) throw new Error(`there is no service ${name}`);
  return found;
}

function places({ ports }: Service): string[] {
  return ports.map(({ span, role, assignment }) => `${span.first}-${span.last}/${assignment.transport} ${role}`);
}

test('a service stands on each of its ports and transports', () => {
  expect(places(service('http'))).toEqual(['80-80/tcp primary', '80-80/udp primary', '80-80/sctp primary']);
  expect(places(service('ipp'))).toEqual(['631-631/tcp primary', '631-631/udp primary']);
});

test('its ports carry the assignments of the port records', () => {
  expect(service('http').ports[0]?.assignment).toBe(registry.ports[80]?.assignments[0]);
});

test('a name is looked up in lower case and keeps its own', () => {
  expect(service('ethernet-ip-2').name).toBe('EtherNet-IP-2');
  expect(registry.services.get('EtherNet-IP-2')).toBeUndefined();
});

test('a name is one service on all its ports, whatever the case it is written in', () => {
  const records = [at('81/tcp', 'Http'), at('82/tcp', 'HTTP')];
  const { services } = buildFixture({ records: [{ ...CURRENT, records }], corrections: [] });
  expect([...services.keys()]).toEqual(['http']);
  expect(places(services.get('http')!)).toEqual(['81-81/tcp primary', '82-82/tcp primary']);
});

test('a registration of a range stands once for each transport, with its span', () => {
  expect(places(service('x11'))).toEqual(['6000-6063/tcp primary', '6000-6063/udp primary']);
});

describe('an alias', () => {
  test('is listed with its service once', () => {
    expect(service('http').aliases).toEqual(['www-http', 'www']);
    expect(service('http').aliasOf).toBeNull();
  });

  test('is a service too, that says what it stands for', () => {
    expect(service('www')).toMatchObject({ name: 'www', aliasOf: 'http', aliases: [] });
    expect(places(service('www'))).toEqual(['80-80/tcp alias', '80-80/udp alias']);
    expect(service('whois++').aliasOf).toBe('whoispp');
  });

  test('that stands for itself elsewhere is not only an alias', () => {
    const portless = { location: 'record 905', serviceName: 'www' };
    for (const records of [
      { ...CURRENT, records: [...CURRENT.records, at('81/tcp', 'www')] },
      { ...CURRENT, records: [...CURRENT.records, portless] },
    ]) {
      expect(service('www', buildFixture({ records: [records, OLDER] })).aliasOf).toBeNull();
    }
  });
});

describe('a service without a port', () => {
  test('is in the registry', () => {
    expect(service('dccp-ping')).toMatchObject({ ports: [], former: [], aliasOf: null });
    expect(service('dccp-ping').portless).toMatchObject([
      { transport: 'dccp', serviceCode: '1885957735', source: 'older' },
    ]);
  });

  test('may share its name with a different one', () => {
    expect(service('rdp').portless.map(({ description, assignee }) => [description, assignee])).toEqual([
      ['Reliable Data Protocol', null],
      ['Windows Remote Desktop Protocol', 'Jugaari'],
    ]);
  });

  test('is taken from the current source where both have it, and no other is', () => {
    const current = { ...CURRENT, records: [{ location: 'row 1', serviceName: 'RDP', description: 'Now' }] };
    const changed = buildFixture({ records: [current, OLDER], corrections: [] });
    expect(service('rdp', changed).portless).toMatchObject([{ source: 'current', description: 'Now' }]);
    expect(service('rip', changed).portless).toMatchObject([{ source: 'older' }]);
    expect(service('dccp-ping', changed).portless).toMatchObject([{ source: 'older' }]);
  });

  test('is another registration on another transport', () => {
    const current = { ...CURRENT, records: [{ location: 'row 1', serviceName: 'dccp-ping', transport: 'udp' }] };
    const { portless } = service('dccp-ping', buildFixture({ records: [current, OLDER], corrections: [] }));
    expect(portless.map(({ transport, source }) => [transport, source])).toEqual([
      ['udp', 'current'],
      ['dccp', 'older'],
    ]);
  });
});

test('a former service says which ports it held', () => {
  expect(service('compressnet')).toMatchObject({ ports: [], portless: [], aliasOf: null });
  expect(service('compressnet').former.map(({ port, former }) => [port, former.transports])).toEqual([
    [2, ['tcp', 'udp']],
  ]);
  expect(service('imap').former.map(({ port }) => port)).toEqual([143]);
  expect(places(service('imap'))).toEqual(['143-143/tcp primary']);
});

test('records without a name are no services', () => {
  expect([...registry.services.keys()].every((name) => name.length > 0)).toBe(true);
});

test('every service has a slug of its own that finds it', () => {
  expect(service('whois++').slug).toBe('whois-plus-plus');
  expect(service('ethernet/ip-2').slug).toBe('ethernet-slash-ip-2');
  expect(registry.servicePages.size).toBe(registry.services.size);
  for (const each of registry.services.values()) expect(registry.servicePages.get(each.slug)?.registered).toBe(each);
});
