import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../../src/search/parse-query.ts';

describe('a port number', () => {
  test.each([
    ['22', 22],
    [' 22 ', 22],
    [':22', 22],
    ['port 22', 22],
    ['Port 22', 22],
    ['port :22', 22],
    ['22/', 22],
    ['0', 0],
    ['65535', 65_535],
    ['0022', 22],
    ['２２', 22],
    ['2\u200B2', null],
    ['\u00A022', 22],
    ['22\n', 22],
  ])('is read from %j', (typed, port) => {
    if (port === null) expect(parseQuery(typed).kind).toBe('text');
    else expect(parseQuery(typed)).toEqual({ kind: 'port', port, transport: null });
  });

  test.each([
    ['22/tcp', 22, 'tcp'],
    ['22/TCP', 22, 'tcp'],
    ['22 / tcp', 22, 'tcp'],
    ['22 tcp', 22, 'tcp'],
    ['22tcp', 22, 'tcp'],
    ['22:tcp', 22, 'tcp'],
    ['port 22/tcp', 22, 'tcp'],
    ['port 22 tcp', 22, 'tcp'],
    ['tcp 22', 22, 'tcp'],
    ['tcp/22', 22, 'tcp'],
    ['tcp:22', 22, 'tcp'],
    ['tcp22', 22, 'tcp'],
    ['UDP port 53', 53, 'udp'],
    ['53/udp', 53, 'udp'],
    ['36412/sctp', 36_412, 'sctp'],
    ['dccp 1113', 1113, 'dccp'],
  ])('with a transport is read from %j', (typed, port, transport) => {
    expect(parseQuery(typed)).toEqual({ kind: 'port', port, transport });
  });
});

test.each([
  ['65536', '65536'],
  ['70000', '70000'],
  ['port 70000', '70000'],
  ['tcp/99999', '99999'],
  ['123456789012345678901234567890', '123456789012345678901234567890'],
])('%j is a number that no port has', (typed, number) => {
  expect(parseQuery(typed)).toEqual({ kind: 'outOfRange', number });
});

test.each(['', ' ', '\t\n', '\u0000', '\u200B'])('%j asks for nothing', (typed) => {
  expect(parseQuery(typed)).toEqual({ kind: 'empty' });
});

test.each([
  ['ssh', 'ssh'],
  ['  remote   desktop ', 'remote desktop'],
  ['SSH', 'SSH'],
  ['3com-amp3', '3com-amp3'],
  ['22/icmp', '22/icmp'],
  ['tcp', 'tcp'],
  ['port', 'port'],
  ['-22', '-22'],
  ['2.2', '2.2'],
  ['1e3', '1e3'],
  ['0x16', '0x16'],
  ['22-25', '22-25'],
  ['tcp/22/udp', 'tcp/22/udp'],
  ['<script>', '<script>'],
  ['\uD800', '\uFFFD'],
])('%j is text: %j', (typed, text) => {
  expect(parseQuery(typed)).toEqual({ kind: 'text', text });
});
