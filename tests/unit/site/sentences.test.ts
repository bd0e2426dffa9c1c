import { describe, expect, test } from 'vitest';
import { portView } from '../../../src/site/port-view.ts';
import {
  portMetaDescription,
  portSummary,
  portTitle,
  rangeSentence,
  rowSentence,
} from '../../../src/site/sentences.ts';
import type { Registry } from '../../../src/registry/index.ts';
import { CATEGORIES, curatedService } from '../../fixtures/curated.ts';
import { at, buildFixture, CURRENT, portOf } from '../../fixtures/registry.ts';

const registry = buildFixture();
const view = (port: number, from: Registry = registry) => portView(portOf(from, port), from);

describe('the title of a port', () => {
  const titled = (label: string): string => portTitle({ ...view(7), label });

  test.each([
    ['is number and name', 'echo', 'Port 7: echo'],
    ['may have 57 characters', 'x'.repeat(49), `Port 7: ${'x'.repeat(49)}`],
    ['is cut between words, without the comma', `${'x'.repeat(40)}, long, names`, `Port 7: ${'x'.repeat(40)}, long…`],
    [
      'is cut before a parenthesis that would stay open',
      `${'x'.repeat(40)} (${'y'.repeat(20)})`,
      `Port 7: ${'x'.repeat(40)}…`,
    ],
    ['keeps the number, however long the name is', 'x'.repeat(90), 'Port 7…'],
  ])('%s', (_what, label, title) => {
    expect(titled(label)).toBe(title);
    expect(titled(label).length).toBeLessThanOrEqual(57);
  });
});

describe('the summary of a port', () => {
  test.each([
    [80, 'Port 80 is assigned by IANA to http on TCP, UDP and SCTP.'],
    [514, 'Port 514 is assigned by IANA to shell on TCP and to syslog on UDP.'],
    [512, 'Port 512 is assigned by IANA to exec on TCP and to biff and comsat on UDP.'],
    [631, 'Port 631 is assigned by IANA to ipp on TCP and UDP and to ipps on TCP.'],
    [143, 'Port 143 is assigned by IANA to imap on TCP. On UDP it is reserved.'],
    [24, 'Port 24 is assigned by IANA to "any private mail system" on TCP.'],
    [0, 'Port 0 is reserved by IANA on TCP and UDP: it is assigned to no service and is not given out.'],
    [114, 'Port 114 is not assigned to any service by IANA.'],
    [60_000, 'Port 60000 is a dynamic port: IANA never assigns it, and systems lend it to outgoing connections.'],
  ])('of %i: %s', (port, sentence) => {
    expect(portSummary(view(port))).toBe(sentence);
  });
});

test.each([
  [80, 'It is one of the well-known ports, 0 to 1023.'],
  [5000, 'It is one of the registered ports, 1024 to 49151.'],
  [60_000, 'It is one of the dynamic ports, 49152 to 65535.'],
])('the range of port %i: %s', (port, sentence) => {
  expect(rangeSentence(view(port))).toBe(sentence);
});

describe('the description for search engines', () => {
  const described = (description: string): string => {
    const records = [at('7/tcp', 'echo', description)];
    return portMetaDescription(view(7, buildFixture({ records: [{ ...CURRENT, records }], corrections: [] })));
  };
  const summary = 'Port 7 is assigned by IANA to echo on TCP.';
  const range = 'It is one of the well-known ports, 0 to 1023.';

  test('adds what the service is, and the range', () => {
    expect(described('Echo')).toBe(`${summary} Echo. ${range}`);
  });

  test('needs no description to be whole', () => {
    expect(described('')).toBe(`${summary} ${range}`);
  });

  test('of an unassigned port is the summary alone', () => {
    expect(portMetaDescription(view(4))).toBe('Port 4 is not assigned to any service by IANA.');
    expect(portMetaDescription(view(60_000))).toBe(portSummary(view(60_000)));
  });

  test('ends each sentence once, on one line', () => {
    expect(described('The echo\n  protocol.')).toBe(`${summary} The echo protocol. ${range}`);
    expect(described('Who knows?')).toBe(`${summary} Who knows? ${range}`);
  });

  test('breaks a long description off between words', () => {
    const words = 'echo '.repeat(60).trim();
    expect(described(words)).toMatch(/^Port 7 is assigned by IANA to echo on TCP\. (?:echo )+echo… It is one/);
    expect(described(words).length).toBeLessThan(220);
  });
});

describe('the place in the registry', () => {
  test.each([
    [4, 'It falls in the unassigned row 3 to 23, 21 ports.'],
    [5000, 'It falls in the unassigned row 2050 to 5999, 3,950 ports.'],
    [0, 'Its neighbours have rows of their own in the registry.'],
    [1, 'Its neighbours have rows of their own in the registry.'],
    [60_000, 'The registry ends at 49151: dynamic ports have no rows.'],
  ])('of port %i: %s', (port, sentence) => {
    expect(rowSentence(view(port))).toBe(sentence);
  });
});

test('the description for search engines tells first what really runs on the port', () => {
  const other = buildFixture({ curated: { categories: CATEGORIES, services: [curatedService()] } });
  expect(portMetaDescription(view(25_565, other))).toBe(
    'Port 25565 is not assigned to any service by IANA. Minecraft: A game of blocks, mined and placed. ' +
      'It is one of the registered ports, 1024 to 49151.',
  );
});
