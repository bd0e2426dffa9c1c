import { describe, expect, test } from 'vitest';
import { HOST } from '../../src/site/commands/clients.ts';
import { port, targetOf } from '../fixtures/command-targets.ts';
import { createShell } from './run.ts';
import { commandsFor, TARGETS } from './targets.ts';

const shell = createShell();

describe('tcpdump compiles the filter', () => {
  test.each(TARGETS)('%s', (_, target) => {
    const [command] = commandsFor(target, 'tcpdump');
    expect(shell(command!.code)).toMatchObject({ code: 0 });
  });
});

describe('ss understands the filter', () => {
  const known = TARGETS.filter(([, target]) => commandsFor(target, 'ss').length > 0);

  test.each(known)('%s', (_, target) => {
    for (const { code, label } of commandsFor(target, 'ss')) {
      const outcome = shell(code);
      expect(outcome.code).toBe(0);
      expect(outcome.output).toContain('Local Address:Port');
      // What a kernel without the protocol says of it; ss itself has understood the question.
      if (label !== 'Linux (DCCP)') expect(outcome.output).not.toMatch(/error|invalid|cannot/i);
    }
  });
});

describe('lsof understands the ports', () => {
  const known = TARGETS.filter(([, target]) => commandsFor(target, 'lsof').length > 0);

  test.each(known)('%s', (_, target) => {
    for (const line of commandsFor(target, 'lsof').flatMap(({ code }) => code.split('\n'))) {
      // It fails when it finds nothing, in silence; a wrong option makes it speak.
      expect(shell(line).output).not.toMatch(/lsof:|usage/);
    }
  });
});

describe('nmap scans the ports', () => {
  const known = TARGETS.filter(
    ([name, target]) => commandsFor(target, 'nmap').length > 0 && !name.startsWith('1-65535'),
  );

  test.each(known)('%s', (_, target) => {
    const [command] = commandsFor(target, 'nmap');
    const { code, output } = shell(
      `ip link set lo up; ${command!.code.replace(HOST, '127.0.0.1')} -T5 --max-retries 0`,
    );
    expect({ code, output }).toMatchObject({ code: 0 });
    expect(output).toContain('Nmap done: 1 IP address (1 host up)');
    expect(output).not.toMatch(/WARNING|QUITTING/);
  });
});

/** A network with something on 5000/tcp, 5001/udp and 5010/tcp, and nothing else. */
const SERVERS = `ip link set lo up
  nc -lk 127.0.0.1 5000 & one=$!; nc -luk 127.0.0.1 5001 & two=$!; nc -lk 127.0.0.1 5010 & three=$!
  trap 'kill $one $two $three' EXIT
  for _ in $(seq 50); do ss -tuln | grep -q :5000 && ss -tuln | grep -q :5001 && ss -tuln | grep -q :5010 && break; sleep 0.1; done\n`;

describe('what listens is found', () => {
  const target = targetOf(port(80, 'tcp'), port([4990, 5000], 'tcp'), port([5001, 5002], 'udp'));

  test('by ss: the ports asked for, on the transport asked for, and the program', () => {
    const [command] = commandsFor(target, 'ss');
    const { output } = shell(SERVERS + command!.code);
    expect(output.match(/127\.0\.0\.1:\d+/g)).toEqual(['127.0.0.1:5000', '127.0.0.1:5001']);
    expect(output).toContain('"nc"');
  });

  test('by ss, and "or" and "and" bind as they should', () => {
    const mixed = targetOf(port(5010, 'tcp'), port([4990, 5005], 'tcp'), port(7, 'tcp'));
    const [command] = commandsFor(mixed, 'ss');
    expect(
      shell(SERVERS + command!.code)
        .output.match(/127\.0\.0\.1:\d+/g)
        ?.sort(),
    ).toEqual(['127.0.0.1:5000', '127.0.0.1:5010']);
  });

  test.each([
    ['TCP and UDP together', targetOf(port([5000, 5001], 'tcp', 'udp')), ['TCP 127.0.0.1:5000', 'UDP 127.0.0.1:5001']],
    ['TCP alone', targetOf(port([5000, 5001], 'tcp')), ['TCP 127.0.0.1:5000']],
    ['UDP alone', targetOf(port([5000, 5001], 'udp')), ['UDP 127.0.0.1:5001']],
  ])('by lsof: %s', (_, wanted, found) => {
    const [command] = commandsFor(wanted, 'lsof');
    const { output } = shell(SERVERS + command!.code);
    expect(output.match(/(?:TCP|UDP) 127\.0\.0\.1:\d+/g)?.sort()).toEqual(found);
  });
});

describe('nc tells what can be reached', () => {
  test.each([
    [5000, 'tcp' as const, 0],
    [5001, 'udp' as const, 0],
    [5003, 'tcp' as const, 1],
  ])('%i/%s', (number, transport, code) => {
    const [command] = commandsFor(targetOf(port(number, transport)), 'nc');
    expect(shell(SERVERS + command!.code.replace(HOST, '127.0.0.1')).code).toBe(code);
  });

  test('a range is tried port by port', () => {
    const [command] = commandsFor(targetOf(port([4998, 5001], 'tcp')), 'nc');
    const { output } = shell(SERVERS + command!.code.replace(HOST, '127.0.0.1'));
    expect(output.match(/(?<=port )\d+|(?<= )\d+(?= port)/g)).toEqual(['4998', '4999', '5000', '5001']);
  });
});
