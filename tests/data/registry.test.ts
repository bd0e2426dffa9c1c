import { describe, expect, test } from 'vitest';
import { getRegistry, loadRegistry } from '../../src/registry/index.ts';
import type { Assignment, PortRecord, TransportProtocol } from '../../src/registry/types.ts';
import { assignmentOf, namesOn, portOf } from '../fixtures/registry.ts';

const registry = loadRegistry(process.cwd());
const port = (number: number): PortRecord => portOf(registry, number);
const assignments = registry.documented.flatMap((record) => record.assignments);

/** The ports of the registry that break a rule; a rule holds when there are none. */
function breaking(rule: (record: PortRecord) => boolean): number[] {
  return registry.ports.filter((record) => !rule(record)).map((record) => record.port);
}

test('the registry is built once per process', () => {
  expect(getRegistry()).toBe(getRegistry());
});

describe('primary names', () => {
  test('port 80 is http, with www and www-http as aliases on TCP and UDP', () => {
    for (const transport of ['tcp', 'udp'] as const) {
      expect(namesOn(port(80), transport)).toEqual(['http']);
      expect(
        assignmentOf(port(80), 'http', transport)
          .aliases.map(({ name }) => name)
          .sort(),
      ).toEqual(['www', 'www-http']);
    }
    expect(namesOn(port(80), 'sctp')).toEqual(['http']);
    expect(assignmentOf(port(80), 'http', 'sctp').aliases).toEqual([]);
    expect(namesOn(port(80), 'dccp')).toEqual([]);
  });

  test.each([
    [63, 'whoispp', 'whois++'],
    [44_818, 'EtherNet-IP-2', 'EtherNet/IP-2'],
  ])('port %i is %s, and %s is an alias', (number, name, alias) => {
    expect(assignmentOf(port(number), name).aliases.map((each) => each.name)).toEqual([alias]);
  });

  test('no port is named after what its own notes call an alias of another service there', () => {
    const target = ({ notes }: Assignment): string | undefined =>
      /(?:an alias to|a duplicate of the) "([^"]+)"/.exec(notes ?? '')?.[1];
    expect(
      breaking((record) =>
        record.assignments.every(
          (assignment) => !namesOn(record, assignment.transport).includes(target(assignment) ?? ''),
        ),
      ),
    ).toEqual([]);
  });

  test.each([
    [512, ['exec'], ['biff', 'comsat']],
    [513, ['login'], ['who']],
    [514, ['shell'], ['syslog']],
    [520, ['efs'], ['router']],
    [42, ['nameserver', 'name'], ['nameserver', 'name']],
    [2049, ['nfs', 'shilp'], ['nfs', 'shilp']],
    [352, ['dtag-ste-sb', 'bhoedap4'], ['dtag-ste-sb', 'bhoedap4']],
    [3000, ['hbci', 'remoteware-cl'], ['hbci', 'remoteware-cl']],
    [465, ['submissions', 'urd'], ['igmpv3lite']],
    [631, ['ipp', 'ipps'], ['ipp']],
  ])('port %i has %j on TCP and %j on UDP', (number, tcp, udp) => {
    expect(namesOn(port(number), 'tcp')).toEqual(tcp);
    expect(namesOn(port(number), 'udp')).toEqual(udp);
  });

  test.each([
    [3478, 'stun'],
    [5349, 'stuns'],
  ])('a correction names port %i after %s first', (number, name) => {
    expect(namesOn(port(number), 'tcp')[0]).toBe(name);
  });
});

describe('ranges', () => {
  test.each<[string, number, number, TransportProtocol[]]>([
    ['x11', 6000, 6063, ['tcp', 'udp']],
    ['ircu', 6665, 6669, ['tcp']],
    ['flex-lm', 27_000, 27_009, ['tcp', 'udp']],
    ['vrml-multi-use', 4200, 4299, ['tcp', 'udp']],
    ['swx', 7300, 7359, ['tcp', 'udp']],
    ['active-net', 3322, 3325, ['tcp', 'udp']],
    ['satvid-datalnk', 3367, 3371, ['tcp', 'udp']],
  ])('%s holds every port from %i to %i and none beside', (name, first, last, transports) => {
    const holds = ({ assignments: held }: PortRecord): TransportProtocol[] =>
      held
        .filter(({ serviceName, span }) => serviceName === name && span?.first === first && span.last === last)
        .map(({ transport }) => transport);
    for (let number = first; number <= last; number++) expect(holds(port(number))).toEqual(transports);
    expect(holds(port(first - 1))).toEqual([]);
    expect(holds(port(last + 1))).toEqual([]);
    expect(registry.namedRanges).toContainEqual({ first, last, serviceNames: [name] });
  });

  test('the unauthorised use of x11 is known on port 6003 alone', () => {
    const known = registry.ports
      .slice(6000, 6064)
      .filter((record) => record.assignments.some(({ unauthorizedUse }) => unauthorizedUse !== null));
    expect(known.map((record) => record.port)).toEqual([6003]);
  });

  test('the words of all three are there', () => {
    expect(registry.rangeTexts.map(({ id }) => id)).toEqual(['well-known', 'registered', 'dynamic']);
  });
});

test('a row that names no transport stands under TCP and UDP, marked as such', () => {
  const stated = (assignment: Assignment): boolean => assignment.transportStated;
  expect(port(6400).assignments.map(({ transport, serviceName }) => [transport, serviceName])).toEqual([
    ['tcp', 'boe-cms'],
    ['udp', 'boe-cms'],
  ]);
  expect(port(6400).assignments.some(stated)).toBe(false);
  expect(port(80).assignments.every(stated)).toBe(true);
});

describe('statuses', () => {
  test('more than 700 ports are assigned on one transport and reserved on another', () => {
    const mixed = registry.ports.filter(({ transports }) => {
      const statuses = Object.values(transports);
      return statuses.includes('assigned') && statuses.includes('reserved');
    });
    expect(mixed.length).toBeGreaterThan(700);
  });

  test.each([
    [0, { tcp: 'reserved', udp: 'reserved', sctp: 'unassigned', dccp: 'unassigned' }],
    [4, { tcp: 'unassigned', udp: 'unassigned', sctp: 'unassigned', dccp: 'unassigned' }],
    [9, { tcp: 'assigned', udp: 'assigned', sctp: 'assigned', dccp: 'assigned' }],
    [143, { tcp: 'assigned', udp: 'reserved', sctp: 'unassigned', dccp: 'unassigned' }],
    [14_001, { tcp: 'assigned', udp: 'reserved', sctp: 'assigned', dccp: 'unassigned' }],
    [1008, { tcp: 'unassigned', udp: 'unassigned', sctp: 'unassigned', dccp: 'unassigned' }],
    [49_152, { tcp: 'unassigned', udp: 'unassigned', sctp: 'unassigned', dccp: 'unassigned' }],
  ])('port %i has %j', (number, transports) => {
    expect(port(number).transports).toEqual(transports);
  });

  test('a service that lost its port is history', () => {
    expect(port(2)).toMatchObject({
      status: 'reserved',
      history: [{ serviceName: 'compressnet', transports: ['tcp', 'udp'], source: 'iana-2015' }],
    });
  });
});

describe('services', () => {
  const services = [...registry.services.values()];

  test('have unique slugs that a URL can carry, and the same name in any case is one service', () => {
    expect(new Set(services.map(({ slug }) => slug)).size).toBe(services.length);
    expect(
      services.filter(({ slug }) => !/^[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?$/.test(slug)).map(({ name }) => name),
    ).toEqual([]);
    expect(new Set(services.map(({ name }) => name.toLowerCase())).size).toBe(services.length);
  });

  test('with a well-formed name have it as their slug', () => {
    const wellFormed = services.filter(({ name }) => /^[a-z0-9]+(-[a-z0-9]+)*$/i.test(name));
    expect(wellFormed.filter(({ name, slug }) => slug !== name.toLowerCase())).toEqual([]);
    expect(registry.servicePages.get('whois-plus-plus')?.registered?.name).toBe('whois++');
    expect(registry.servicePages.get('ethernet-slash-ip-2')?.registered?.name).toBe('EtherNet/IP-2');
  });

  test('without a port are here too, among them two called rdp', () => {
    expect(services.filter(({ portless }) => portless.length > 0).length).toBeGreaterThan(700);
    expect(registry.services.get('rdp')?.portless.map(({ description }) => description)).toEqual([
      'Reliable Data Protocol',
      'Windows Remote Desktop Protocol',
    ]);
  });

  test('stand somewhere, each of them', () => {
    expect(
      services.filter(({ ports, portless, former }) => ports.length + portless.length + former.length === 0),
    ).toEqual([]);
  });

  test('include every name on every port', () => {
    const names = assignments
      .flatMap(({ serviceName, aliases }) => [serviceName, ...aliases.map(({ name }) => name)])
      .filter((name) => name !== null);
    expect(names.filter((name) => !registry.services.has(name.toLowerCase()))).toEqual([]);
  });
});
