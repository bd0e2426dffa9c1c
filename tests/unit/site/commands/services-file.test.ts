import { expect, test } from 'vitest';
import { servicesCommands } from '../../../../src/site/commands/services-file.ts';
import type { ServicesEntry } from '../../../../src/site/commands/index.ts';

function lineOf(changes: Partial<ServicesEntry>): string | undefined {
  const entry: ServicesEntry = { name: 'http', port: 80, transport: 'tcp', aliases: [], description: null };
  return servicesCommands([{ ...entry, ...changes }])[0]?.code;
}

test.each([
  ['name, port and protocol', {}, 'http\t80/tcp'],
  ['aliases', { aliases: ['www', 'www-http'] }, 'http\t80/tcp\twww\twww-http'],
  ['the description as a comment', { description: 'World Wide Web' }, 'http\t80/tcp\t# World Wide Web'],
  ['a description of several lines in one', { description: ' a\nb\r\n\tc\u001b[2J ' }, 'http\t80/tcp\t# a b c [2J'],
  ['no alias with a blank in it', { aliases: ['w w', 'www'] }, 'http\t80/tcp\twww'],
])('a line has %s', (_, changes, line) => {
  expect(lineOf(changes)).toBe(line);
});

test('a long description is cut after a word', () => {
  expect(lineOf({ description: 'word '.repeat(40) })).toBe(`http\t80/tcp\t# ${'word '.repeat(16).trim()}`);
});

test.each(['two words', '#http', ''])('there is no line for a name like "%s"', (name) => {
  expect(lineOf({ name })).toBeUndefined();
});

test('several entries are several lines', () => {
  const entries = (['tcp', 'sctp'] as const).map((transport) => ({
    name: 'diameter',
    port: 3868,
    transport,
    aliases: [],
    description: 'DIAMETER',
  }));
  expect(servicesCommands(entries)[0]?.code).toBe('diameter\t3868/tcp\t# DIAMETER\ndiameter\t3868/sctp\t# DIAMETER');
});
