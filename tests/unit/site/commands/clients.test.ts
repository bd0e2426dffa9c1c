import { describe, expect, test } from 'vitest';
import { CLIENTS } from '../../../../src/site/commands/client-table.ts';
import { webUses } from '../../../../src/site/commands/client-uses.ts';
import { clientCommands } from '../../../../src/site/commands/clients.ts';
import type { ClientUse } from '../../../../src/site/commands/index.ts';

const registered = (name: string, port: number, ...transports: ClientUse['transports']): ClientUse => ({
  table: 'registered',
  name,
  port,
  transports,
});

function codesOf(...uses: ClientUse[]): string[] {
  return clientCommands(uses).map(({ code }) => code);
}

test.each([
  ['ssh', 2222, 'ssh -p 2222 user@host.example'],
  ['redis', 6379, 'redis-cli -h host.example -p 6379 ping'],
  ['smtp', 25, 'openssl s_client -quiet -crlf -connect host.example:25 -starttls smtp'],
  ['imaps', 993, 'openssl s_client -quiet -crlf -connect host.example:993'],
  ['rfb', 5901, 'vncviewer host.example::5901'],
])('%s on %i has its own client', (name, port, code) => {
  expect(codesOf(registered(name, port, 'tcp'))).toEqual([code]);
});

test('a client is shown for its transport only', () => {
  expect(codesOf(registered('domain', 53, 'udp'))).toEqual(['dig @host.example -p 53 example.com']);
  expect(codesOf(registered('ssh', 22, 'udp', 'sctp'))).toEqual([]);
});

test('the same command is shown once', () => {
  expect(codesOf(registered('stun', 3478, 'udp'), registered('turn', 3478, 'udp'))).toEqual([
    'stunclient host.example 3478',
  ]);
});

test('a registered name and a record of ours are two things', () => {
  expect(codesOf({ ...registered('kafka', 9092, 'tcp'), table: 'curated' })).toEqual(['kcat -b host.example:9092 -L']);
  expect(codesOf(registered('kafka', 9092, 'tcp'))).toEqual([]);
});

test('a service without a client of its own has none', () => {
  expect(codesOf(registered('no-such-service', 1, 'tcp'))).toEqual([]);
});

test('each row of the tables names its host and, where the program takes one, its port', () => {
  const withoutPort = [...CLIENTS.registered, ...CLIENTS.curated].filter(({ code }) => !code.includes('PORT'));
  expect(withoutPort.map(({ program }) => program)).toEqual(['rpcinfo']);
  for (const { code } of [...CLIENTS.registered, ...CLIENTS.curated]) expect(code).toContain('HOST');
});

describe('a role that says HTTP is asked with curl', () => {
  test.each([
    ['HTTP', 'http'],
    ['HTTPS', 'https'],
    ['HTTP API and web interface', 'http'],
    ['HTTP, metrics', 'http'],
    ['web interface over HTTPS', 'https'],
    ['web interface (HTTP)', 'http'],
    ['HTTP/3 over QUIC', undefined],
    ['HTTP/1.1 and HTTP/2 over TLS', undefined],
    ['HTTP proxy', undefined],
    ['proxy over HTTPS', undefined],
    ['HTTPS over UDP', undefined],
    ['RDP inside HTTPS', undefined],
    ['VPN over HTTPS', undefined],
    ['web interface', undefined],
  ])('%s: %s', (role, name) => {
    expect(webUses({ role, transports: ['tcp'] }, 8080)).toEqual(
      name === undefined ? [] : [registered(name, 8080, 'tcp')],
    );
  });

  test('but not over UDP', () => {
    expect(webUses({ role: 'HTTP', transports: ['udp'] }, 8080)).toEqual([]);
  });
});
