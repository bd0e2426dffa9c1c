import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../../src/search/parse-query.ts';

describe('a port number', () => {
  test.each([
    ['22', 22],
    [' 22 ', 22],
    ['22\n', 22],
    ['\u00A022', 22],
    ['0', 0],
    ['65535', 65_535],
    ['0022', 22],
    ['00080', 80],
    [':3000', 3000],
    ['#22', 22],
    ['22/', 22],
    ['0x16', 22],
    ['0X1f90', 8080],
    ['0xffff', 65_535],
    ['２２', 22],
    ['২২', 22],
    ['٨٠', 80],
    ['八0', null],
    ['22?', 22],
    ['22.', 22],
    ['22,', 22],
    ['22-22', 22],
    ['80,80', 80],
  ])('is read from %j', (typed, port) => {
    if (port === null) expect(parseQuery(typed).kind).toBe('text');
    else expect(parseQuery(typed)).toEqual({ kind: 'port', port, transport: null });
  });

  test.each([
    'port 443',
    'Port 443',
    'ports 443',
    'port :443',
    'port: 443',
    'port=443',
    'port number 443',
    'Port No. 443',
    '443 port',
    'port 443?',
    'puerto 443',
    'porta 443',
    'порт 443',
    '포트 443',
    'পোর্ট ৪৪৩',
    'पोर्ट ४४३',
    '端口 443',
    '端口443',
    '443 端口',
    '連接埠 443',
    '通訊埠 443',
    'ポート ４４３',
    'منفذ ٤٤٣',
  ])('stands beside the word for it in %j', (typed) => {
    expect(parseQuery(typed)).toEqual({ kind: 'port', port: 443, transport: null });
  });

  test.each(['-p 22', '-p22', '--port 22', '--port=22'])('is the value of an option in %j', (typed) => {
    expect(parseQuery(typed)).toEqual({ kind: 'port', port: 22, transport: null });
  });

  test.each([
    ['22/tcp', 22, 'tcp'],
    ['22/TCP', 22, 'tcp'],
    ['22 / tcp', 22, 'tcp'],
    ['22 tcp', 22, 'tcp'],
    ['22tcp', 22, 'tcp'],
    ['22:tcp', 22, 'tcp'],
    ['22-tcp', 22, 'tcp'],
    ['22 (tcp)', 22, 'tcp'],
    ['port 22/tcp', 22, 'tcp'],
    ['port 22 tcp', 22, 'tcp'],
    ['port tcp 22', 22, 'tcp'],
    ['tcp 22', 22, 'tcp'],
    ['tcp/22', 22, 'tcp'],
    ['tcp:22', 22, 'tcp'],
    ['tcp-22', 22, 'tcp'],
    ['tcp22', 22, 'tcp'],
    ['udp 514', 514, 'udp'],
    ['UDP port 53', 53, 'udp'],
    ['#161/udp', 161, 'udp'],
    ['0x35/udp', 53, 'udp'],
    ['36412/sctp', 36_412, 'sctp'],
    ['dccp 1113', 1113, 'dccp'],
    ['53 transport:udp', 53, 'udp'],
    ['53/tcp transport:udp', 53, 'tcp'],
    ['53 transport:tcp,udp', 53, null],
  ])('with a transport is read from %j', (typed, port, transport) => {
    expect(parseQuery(typed)).toEqual({ kind: 'port', port, transport });
  });
});

test.each([
  ['65536', '65536'],
  ['70000', '70000'],
  ['port 70000', '70000'],
  ['tcp/99999', '99999'],
  ['0x10000', '0x10000'],
  ['80, 70000', '70000'],
  ['60000-70000', '70000'],
  ['host:70000', '70000'],
  ['123456789012345678901234567890', '123456789012345678901234567890'],
])('%j is a number that no port has', (typed, number) => {
  expect(parseQuery(typed)).toEqual({ kind: 'outOfRange', number });
});

test.each(['', ' ', '\t\n', '\u0000', '\u200B', '\u202E', '\uD800'])('%j asks for nothing', (typed) => {
  expect(parseQuery(typed)).toEqual({ kind: 'empty' });
});

test.each([
  ['rfc 4251', 4251],
  ['RFC4251', 4251],
  ['rfc-791', 791],
  ['RFC 0791', 791],
  ['rfc 768?', 768],
])('%j is a reference', (typed, number) => {
  expect(parseQuery(typed)).toEqual({ kind: 'rfc', number });
});

test.each([
  ['ssh', 'ssh'],
  ['  remote   desktop ', 'remote desktop'],
  ['SSH', 'SSH'],
  ['what is ssh?', 'what is ssh?'],
  ['3com-amp3', '3com-amp3'],
  ['22/icmp', '22/icmp'],
  ['tcp', 'tcp'],
  ['port', 'port'],
  ['-22', '-22'],
  ['2.2', '2.2'],
  ['1e3', '1e3'],
  ['0x', '0x'],
  ['1-2-3', '1-2-3'],
  ['192.168.0.1', '192.168.0.1'],
  ['10.0.0.0/8', '10.0.0.0/8'],
  ['tcp/22/udp', 'tcp/22/udp'],
  ['rfc 123456', 'rfc 123456'],
  ['rfcomm', 'rfcomm'],
])('%j is text: %j', (typed, text) => {
  expect(parseQuery(typed)).toEqual({ kind: 'text', text, filters: {} });
});
