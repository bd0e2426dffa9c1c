import { describe, expect, test } from 'vitest';
import type { Registry } from '../../../src/registry/index.ts';
import { serviceView, type ServiceView } from '../../../src/site/service-view.ts';
import { at, buildFixture, CURRENT } from '../../fixtures/registry.ts';

const registry = buildFixture();

function view(name: string, from: Registry = registry): ServiceView {
  const service = from.services.get(name);
  if (!service) throw new Error(`there is no service ${name}`);
  return serviceView(service, from);
}

/** The registrations as "80 tcp udp". */
function places({ registrations }: ServiceView): string[] {
  return registrations.map(({ spans, transports }) => [...spans.map(({ first }) => first), ...transports].join(' '));
}

/** A registry of the deciding source alone, with these records. */
function registryOf(...records: (typeof CURRENT)['records']): Registry {
  return buildFixture({ records: [{ ...CURRENT, records }], corrections: [] });
}

describe('the summary of a service', () => {
  test.each([
    ['http', 'IANA assigns http port 80 on TCP, UDP and SCTP.'],
    ['imap', 'IANA assigns imap port 143 on TCP.'],
    ['x11', 'IANA assigns x11 ports 6000 to 6063 on TCP and UDP.'],
    ['www', 'www is another registered name for http on port 80.'],
    ['rip', 'rip is a registered service name without a port number of its own.'],
    ['kpop', 'kpop was assigned port 1109 in the registry of 2015 and no longer is.'],
  ])('of %s: %s', (name, sentence) => {
    expect(view(name).summary).toBe(sentence);
  });

  test('names several ports, and counts them where they are many', () => {
    const several = registryOf(at('81/tcp', 'a'), at('82/tcp', 'a'), at('83/tcp', 'a'));
    expect(view('a', several).summary).toBe('IANA assigns a ports 81, 82 and 83 on TCP.');
    const many = registryOf(...[81, 82, 83, 84, 85].map((port) => at(`${port}/tcp`, 'a')));
    expect(view('a', many).summary).toBe('IANA assigns a 5 ports on TCP.');
  });
});

describe('the registrations of a service', () => {
  test('stand once where transports read the same', () => {
    expect(places(view('http'))).toEqual(['80 tcp udp', '80 sctp']);
  });

  test('stand once where ports read the same', () => {
    const several = registryOf(at('81/tcp', 'a'), at('81/udp', 'a'), at('82/tcp', 'a'), at('82/udp', 'a'));
    expect(places(view('a', several))).toEqual(['81 82 tcp udp']);
  });

  test('give no port a transport that it is not registered on', () => {
    const crossed = registryOf(at('81/tcp', 'a'), at('82/udp', 'a'));
    expect(places(view('a', crossed)).toSorted()).toEqual(['81 tcp', '82 udp']);
  });

  test('show a range once, with its span', () => {
    expect(view('x11').registrations.map(({ spans }) => spans)).toEqual([[{ first: 6000, last: 6063 }]]);
  });

  test('name the sources of their facts', () => {
    expect(view('http').registrations[1]?.facts.map(({ source }) => source)).toEqual(['current', 'older']);
  });
});

describe('an alias', () => {
  test('says what it stands for, as a whole and on each port', () => {
    const http = { name: 'http', path: '/service/http' };
    expect(view('www').standsFor).toEqual(http);
    expect(view('www').registrations.map(({ role, standsFor }) => [role, standsFor])).toEqual([['alias', http]]);
  });

  test('does not repeat the other aliases of its service', () => {
    expect(view('www').registrations[0]?.aliases).toEqual([]);
  });

  test('is linked from its service by its slug', () => {
    expect(view('whoispp').aliases).toEqual([{ name: 'whois++', path: '/service/whois-plus-plus' }]);
    expect(view('whoispp').standsFor).toBeNull();
  });
});

test('registrations without a port keep their transport, details and source', () => {
  expect(view('dccp-ping').portless).toMatchObject([
    { transport: 'dccp', facts: [{ source: 'older', facts: [{ term: 'Service code', text: '1885957735' }] }] },
  ]);
  expect(view('rdp').portless.map(({ facts }) => facts[0]?.facts[0]?.text)).toEqual([
    'Reliable Data Protocol',
    'Windows Remote Desktop Protocol',
  ]);
});

test('every service of the registry has a whole sentence for a summary', () => {
  for (const { name } of registry.services.values()) {
    expect(view(name.toLowerCase()).summary).toMatch(/^[^ ].*[a-z0-9]\.$/i);
    expect(view(name.toLowerCase()).summary).not.toMatch(/ {2}|undefined|port and/);
  }
});
