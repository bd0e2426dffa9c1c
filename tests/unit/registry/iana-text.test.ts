import { describe, expect, test } from 'vitest';
import {
  aliasTarget,
  bracketed,
  isWidespreadUse,
  parseReferences,
  replacedName,
  speaksOf,
  statusOf,
  withoutReplacement,
} from '../../../src/registry/iana-text.ts';

const REPLACEMENT = 'IANA assigned this well-formed service name as a replacement for "whois++".';

describe('statusOf', () => {
  test.each([
    ['Reserved', 'reserved'],
    ['IANA Reserved', 'reserved'],
    ['Reserved - IANA', 'reserved'],
    ['Reserved for a future enhancement of STUN-BEHAVIOR', 'reserved'],
    ['De-registered', 'reserved'],
    ['De-Registered', 'reserved'],
    ['Decomissioned Port 04/14/00, ms', 'reserved'],
    ['Decommissioned', 'reserved'],
    ['Removed', 'reserved'],
    ['Deprecated', 'reserved'],
    ['Unassigned', 'unassigned'],
    ['unassigned', 'unassigned'],
    ['Unassigned [was netstat]', 'unassigned'],
    ['(unassigned) Possibly assigned', 'unassigned'],
    ['World Wide Web HTTP', 'assigned'],
    ['Resource Reservation', 'assigned'],
    ['de-noc', 'assigned'],
    ['Unified Fabric', 'assigned'],
  ])('reads "%s" as %s', (description, status) => {
    expect(statusOf('some-service', description)).toBe(status);
  });

  test('a row without a description says it in the place of the name', () => {
    expect(statusOf('Reserved', null)).toBe('reserved');
    expect(statusOf('unassigned', null)).toBe('unassigned');
    expect(statusOf('syslog', null)).toBe('assigned');
  });
});

describe('aliasTarget', () => {
  test.each([
    ['This is a duplicate of the "http" service and should not be used for discovery purposes.', 'http'],
    ['This entry is an alias to "whoispp".\nThis entry is now historic.', 'whoispp'],
    ['New contact added on 2008-02-01\nThis entry is an alias to "EtherNet-IP-2".', 'EtherNet-IP-2'],
    ['Defined TXT keys: ip, port, cgi-alias, custom', null],
    ['<== NOTE Conflict on 2049 !', null],
    [null, null],
  ])('of %j is %j', (notes, target) => {
    expect(aliasTarget(notes)).toBe(target);
  });
});

describe('a description that names what it replaces', () => {
  test.each([
    [`whois++\n${REPLACEMENT}`, 'whois++', 'whois++'],
    [`whois++\n    ${REPLACEMENT}`, 'whois++', 'whois++'],
    [REPLACEMENT, 'whois++', null],
    ['A replacement for "telnet".', null, 'A replacement for "telnet".'],
    [null, null, null],
  ])('%j replaces %j and otherwise says %j', (description, replaced, rest) => {
    expect(replacedName(description)).toBe(replaced);
    expect(withoutReplacement(description)).toBe(rest);
  });
});

test.each([
  ['This entry records an unassigned but widespread use\n(added 5/21/97)', true],
  ['(assigned long ago)', false],
  [null, false],
])('the notes %j speak of a widespread use: %s', (notes, widespread) => {
  expect(isWidespreadUse(notes)).toBe(widespread);
});

test.each([
  ['[Jon_Postel]', 'Jon Postel'],
  ['[Jon_Postel][IESG]', 'Jon Postel, IESG'],
  ['[Wolfgang_Voelker_2]', 'Wolfgang Voelker'],
  ['IETF Chair', 'IETF Chair'],
  [null, null],
])('names people as people write them: %j is %j', (value, name) => {
  expect(bracketed(value)).toBe(name);
});

describe('parseReferences', () => {
  const rfc854 = { type: 'rfc', number: 854, text: 'RFC 854', url: 'https://www.rfc-editor.org/rfc/rfc854' };

  test.each([
    ['[RFC854]', [rfc854]],
    ['[RFC 854]', [rfc854]],
    ['[RFC854][STD8]', [rfc854, { type: 'text', text: 'STD8' }]],
    ['[draft-gross-geneve-00]', [{ type: 'text', text: 'draft-gross-geneve-00' }]],
    ['[RFC-ietf-radext-dynamic-discovery-15]', [{ type: 'text', text: 'RFC-ietf-radext-dynamic-discovery-15' }]],
    ['[ISO/IEC 13818-6\n  MPEG-2 DSM-CC]', [{ type: 'text', text: 'ISO/IEC 13818-6 MPEG-2 DSM-CC' }]],
    ['[n/a]', []],
    ['[ ]', []],
    [null, []],
  ])('types %j', (value, references) => {
    expect(parseReferences(value)).toEqual(references);
  });
});

describe('speaksOf', () => {
  const x11 = { first: 6000, last: 6063 };
  const free = { first: 8600, last: 8660 };

  test.each([
    ['the port of a row of one', 'Known Unauthorized Use on port 100', 99, { first: 99, last: 99 }, true],
    ['the port it names', 'Known Unauthorized Use on port 6003', 6003, x11, true],
    ['not its neighbours', 'Known Unauthorized Use on port 6003', 6004, x11, false],
    ['the second of two ports', 'unauthorized use known on ports 8616 and 8617', 8617, free, true],
    ['none but the two', 'unauthorized use known on ports 8616 and 8617', 8618, free, false],
    ['the middle of a span', 'Unauthorized Use Known on ports 8610-8612', 8611, free, true],
    ['nothing past a span', 'Unauthorized Use Known on ports 8610-8612', 8613, free, false],
    ['no other than the first port of its row', 'Unauthorized Use Known on port 8600', 8601, free, false],
    ['no other than the last port of its row', 'Unauthorized Use Known on port 8660', 8659, free, false],
    ['the whole row where it names no port', 'Unauthorized use known', 8640, free, true],
    ['the whole row where its numbers are not ports of it', 'Added on 1997-05-21', 8640, free, true],
  ])('a note speaks of %s', (_what, note, port, span, spoken) => {
    expect(speaksOf(note, port, span)).toBe(spoken);
  });
});
