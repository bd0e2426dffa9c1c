import { describe, expect, test } from 'vitest';
import { commandGroups, type CommandGroup } from '../../../../src/site/commands/index.ts';
import { port, targetOf } from '../../../fixtures/command-targets.ts';

const unassigned = (number: number): CommandGroup[] => commandGroups(targetOf(port(number, 'tcp', 'udp')), 'brief');

test('groups stand in the order of use, each with a title', () => {
  const target = {
    ...targetOf(port(22, 'tcp')),
    entries: [{ name: 'ssh', port: 22, transport: 'tcp' as const, aliases: [], description: null }],
  };
  expect(commandGroups(target).map(({ title }) => title)).toEqual([
    'See who listens',
    'Reach it from another machine',
    'Watch it',
    'Allow it',
    'Block it',
    'Line for /etc/services',
  ]);
});

test("a service's own client comes before what only knows ports", () => {
  const target = {
    ...targetOf(port(22, 'tcp')),
    clients: [{ table: 'registered' as const, name: 'ssh', port: 22, transports: ['tcp' as const] }],
  };
  const [reach] = commandGroups(target).filter(({ id }) => id === 'reach');
  expect(reach?.commands.map(({ label }) => label)).toEqual(['ssh', 'nc', 'nmap', 'PowerShell']);
});

test('a purpose that no program serves is left out', () => {
  expect(commandGroups(targetOf(port(5001, 'dccp'))).map(({ id }) => id)).toEqual([
    'listen',
    'watch',
    'allow',
    'block',
  ]);
});

test('without any ports there are no commands', () => {
  expect(commandGroups(targetOf())).toEqual([]);
});

test('the brief form leaves out clusters and clouds', () => {
  const tools = (groups: CommandGroup[]): Set<string> =>
    new Set(groups.flatMap(({ commands }) => commands.map(({ tool }) => tool)));
  const full = tools(commandGroups(targetOf(port(5000, 'tcp', 'udp'))));
  expect(full.difference(tools(unassigned(5000)))).toEqual(new Set(['kubernetes', 'aws']));
});

describe('the commands of unassigned ports', () => {
  test.each([1234, 5000, 49_151, 65_535])('%i: differ in nothing but the number', (number) => {
    expect(JSON.stringify(unassigned(number))).toBe(
      JSON.stringify(unassigned(40_000)).replaceAll('40000', `${number}`),
    );
  });

  test('have no other number that could be taken for a port of the dynamic or registered range', () => {
    expect(JSON.stringify(unassigned(40_000)).replaceAll('40000', '')).not.toMatch(/\d{4}/);
  });

  test('fit in 3,000 bytes of plain HTML', () => {
    expect(Buffer.byteLength(unassigned(40_000).map(groupHtml).join(''))).toBeLessThan(3000);
  });
});

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);

/** As a page might show them, with as little as HTML takes. */
function groupHtml({ title, commands }: CommandGroup): string {
  const items = commands.map(
    ({ label, code, note }) =>
      `<dt>${label}</dt><dd><pre>${escapeHtml(code)}</pre>${note === undefined ? '' : `<p>${escapeHtml(note)}</p>`}</dd>`,
  );
  return `<section><h3>${title}</h3><dl>${items.join('')}</dl></section>`;
}
