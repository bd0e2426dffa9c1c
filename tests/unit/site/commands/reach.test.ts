import { describe, expect, test } from 'vitest';
import { commandGroups } from '../../../../src/site/commands/index.ts';
import { port, targetOf } from '../../../fixtures/command-targets.ts';
import { codesOf } from './codes-of.ts';

const reach = (...ports: ReturnType<typeof port>[]): Record<string, string> => codesOf(targetOf(...ports), 'reach');
const watch = (...ports: ReturnType<typeof port>[]): string | undefined => codesOf(targetOf(...ports), 'watch').tcpdump;

describe('reaching a port from another machine', () => {
  test('on TCP needs no root', () => {
    expect(reach(port(22, 'tcp'))).toEqual({
      nc: 'nc -vz -w 3 host.example 22',
      nmap: 'nmap -Pn -p 22 host.example',
      PowerShell: 'Test-NetConnection host.example -Port 22',
    });
  });

  test('on TCP and UDP', () => {
    expect(reach(port(5000, 'tcp', 'udp'))).toEqual({
      nc: 'nc -vz -w 3 host.example 5000\nnc -vzu -w 3 host.example 5000',
      nmap: 'sudo nmap -Pn -sS -sU -p 5000 host.example',
      PowerShell: 'Test-NetConnection host.example -Port 5000',
    });
  });

  test.each([
    ['tcp', false],
    ['udp', true],
  ] as const)('on %s: nc warns that UDP proves nothing: %s', (transport, warns) => {
    const [group] = commandGroups(targetOf(port(53, transport))).filter(({ id }) => id === 'reach');
    expect(group?.commands.find(({ tool }) => tool === 'nc')?.note !== undefined).toBe(warns);
  });

  test('on SCTP only nmap can tell, on DCCP nothing', () => {
    expect(reach(port(36_412, 'sctp'))).toEqual({ nmap: 'sudo nmap -Pn -sY -p 36412 host.example' });
    expect(reach(port(5001, 'dccp'))).toEqual({});
  });

  test('on several ports names each transport to nmap where they differ', () => {
    expect(reach(port(80, 'tcp'), port(443, 'tcp', 'udp')).nmap).toBe(
      'sudo nmap -Pn -sS -sU -p T:80,443,U:443 host.example',
    );
  });

  test('on a range, which nc tries in turn while it is short', () => {
    expect(reach(port([6000, 6063], 'tcp'))).toEqual({
      nc: 'nc -vz -w 3 host.example 6000-6063',
      nmap: 'nmap -Pn -p 6000-6063 host.example',
    });
    expect(reach(port([10_000, 20_000], 'udp'))).toEqual({ nmap: 'sudo nmap -Pn -sU -p 10000-20000 host.example' });
  });
});

describe('watching a port', () => {
  test.each([
    ['22 tcp', [port(22, 'tcp')], 'tcp port 22'],
    ['53 tcp and udp', [port(53, 'tcp', 'udp')], 'port 53'],
    ['3868 tcp and sctp', [port(3868, 'tcp', 'sctp')], 'tcp port 3868 or sctp port 3868'],
    ['6000-6063 tcp', [port([6000, 6063], 'tcp')], 'tcp portrange 6000-6063'],
    ['80 tcp, 443 udp', [port(80, 'tcp'), port(443, 'udp')], 'tcp port 80 or udp port 443'],
    ['5001 dccp, of which it sees no ports', [port(5001, 'dccp')], 'ip proto 33 or ip6 proto 33'],
  ])('%s', (_, ports, filter) => {
    expect(watch(...ports)).toBe(`sudo tcpdump -ni any '${filter}'`);
  });
});
