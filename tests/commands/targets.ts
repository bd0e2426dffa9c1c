import { TRANSPORTS, type TransportProtocol } from '../../src/registry/index.ts';
import { commandGroups, type Command, type CommandTarget, type Tool } from '../../src/site/commands/index.ts';
import { port, targetOf } from '../fixtures/command-targets.ts';

/** All commands of a target for one program. */
export function commandsFor(target: CommandTarget, tool: Tool): Command[] {
  return commandGroups(target).flatMap(({ commands }) => commands.filter((command) => command.tool === tool));
}

/** Every set of transports a port can have: tcp; udp; tcp and udp; and so on to all four. */
const COMBINATIONS = Array.from({ length: 2 ** TRANSPORTS.length - 1 }, (_, index) =>
  TRANSPORTS.filter((__, bit) => ((index + 1) >> bit) & 1),
);

/** Those for which programs have ways of their own to write lists and ranges. */
const TELLING: TransportProtocol[][] = [['tcp'], ['tcp', 'udp'], ['sctp'], ['dccp'], [...TRANSPORTS]];

/** A port of every combination, low and high ones, ranges, and services with many of both. */
export const TARGETS: [name: string, target: CommandTarget][] = [
  ...COMBINATIONS.map((transports): [string, CommandTarget] => [
    `5000 ${transports.join('+')}`,
    targetOf(port(5000, ...transports)),
  ]),
  ...TELLING.flatMap((transports): [string, CommandTarget][] => [
    [`6000-6063 ${transports.join('+')}`, targetOf(port([6000, 6063], ...transports))],
    [
      `80, 443 and 8000-8010 ${transports.join('+')}`,
      targetOf(...[80, 443].map((one) => port(one, ...transports)), port([8000, 8010], ...transports)),
    ],
  ]),
  ['1 tcp', targetOf(port(1, 'tcp'))],
  ['65535 tcp+udp', targetOf(port(65_535, 'tcp', 'udp'))],
  ['1-65535 tcp+udp', targetOf(port([0, 65_535], 'tcp', 'udp'))],
  ['80 and 443 tcp, 443 udp', targetOf(port(80, 'tcp'), port(443, 'tcp', 'udp'))],
  ['different ports on all four', targetOf(port(1, 'tcp'), port(2, 'udp'), port(3, 'sctp'), port([4, 5], 'dccp'))],
  ['sixteen ports tcp', targetOf(...Array.from({ length: 16 }, (_, index) => port(100 + 2 * index, 'tcp')))],
  [
    'fifteen ranges tcp+udp',
    targetOf(...Array.from({ length: 15 }, (_, index) => port([100 + 10 * index, 105 + 10 * index], 'tcp', 'udp'))),
  ],
];
