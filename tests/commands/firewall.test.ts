import { describe, expect, test } from 'vitest';
import type { Tool } from '../../src/site/commands/index.ts';
import { port, targetOf } from '../fixtures/command-targets.ts';
import { createShell } from './run.ts';
import { commandsFor, TARGETS } from './targets.ts';

const shell = createShell();

const LINUX_FIREWALLS: Tool[] = ['nft', 'iptables', 'ufw', 'firewalld'];

describe.each(LINUX_FIREWALLS)('%s takes the rules', (tool) => {
  const known = TARGETS.filter(([, target]) => commandsFor(target, tool).length > 0);

  test.each(known)('%s, to allow and to block', (_, target) => {
    const commands = commandsFor(target, tool);
    expect(commands).toHaveLength(2);
    for (const { code } of commands) expect(shell(code)).toMatchObject({ code: 0 });
  });
});

describe('a wrong rule would be noticed', () => {
  test.each([
    ['nft', 'sudo nft insert rule inet filter input tcp dport 80000 accept'],
    ['iptables', 'sudo iptables -I INPUT -p tcp --dport 80,443 -j ACCEPT'],
    ['ufw', 'sudo ufw allow 3868/sctp'],
    ['firewalld', 'sudo firewall-cmd --permanent --add-port=80000/tcp'],
    ['tcpdump', "sudo tcpdump -ni any 'dccp port 80'"],
  ])('by %s', (_, code) => {
    expect(shell(code).code).not.toBe(0);
  });
});

test('a range or list does name its protocols to ufw, as it must', () => {
  const codes = commandsFor(targetOf(port([6000, 6063], 'tcp', 'udp')), 'ufw').map(({ code }) => code);
  expect(codes[0]?.split('\n')).toEqual(['sudo ufw allow 6000:6063/tcp', 'sudo ufw allow 6000:6063/udp']);
});
