import { describe, expect, test } from 'vitest';
import { getRegistry } from '../../src/registry/index.ts';
import { CLIENTS } from '../../src/site/commands/client-table.ts';
import { commandGroups, portTarget, serviceTarget } from '../../src/site/commands/index.ts';
import { portView } from '../../src/site/port-view.ts';
import { createShell } from './run.ts';

const shell = createShell();

/** Whether bash can read all of it, each by itself; nothing is run. */
function unreadable(codes: readonly string[]): string {
  const checks = [...new Set(codes)].map((code) => `bash -n <<'END_OF_CODE'\n${code}\nEND_OF_CODE`);
  return shell(checks.join('\n')).output;
}

const OTHER_LANGUAGES = new Set(['powershell', 'cmd', 'pf', 'kubernetes', 'services']);

function shellCodes(groups: ReturnType<typeof commandGroups>): string[] {
  return groups
    .flatMap(({ commands }) => commands.filter(({ tool }) => !OTHER_LANGUAGES.has(tool)))
    .map(({ code }) => code);
}

describe('a shell can read every command', () => {
  test('of all clients', () => {
    expect(unreadable([...CLIENTS.registered, ...CLIENTS.curated].map(({ code }) => code))).toBe('');
  });

  test('of well-known ports and services', () => {
    const { ports, curated, services } = getRegistry();
    const known = [22, 25, 53, 80, 123, 443, 514, 631, 3306, 3389, 3868, 5000, 6001, 8080, 27_015].map(
      (port) => ports[port]!,
    );
    const pages = [...curated.values()]
      .filter(({ tier }) => tier === 1)
      .slice(0, 25)
      .map((record) => ({
        slug: record.id,
        curated: record,
        registered: services.get(record.id) ?? null,
        knownAs: [],
      }));
    const groups = [
      ...known.map((record) => portTarget(portView(record))),
      ...pages.map((page) => serviceTarget(page)),
    ];
    expect(unreadable(groups.flatMap((target) => shellCodes(commandGroups(target))))).toBe('');
  });
});

test('a command that a shell cannot read would be noticed', () => {
  expect(unreadable(["echo 'unfinished"])).not.toBe('');
});

test('the line for /etc/services is read as it is meant', () => {
  const { ports } = getRegistry();
  const [services] = commandGroups(portTarget(portView(ports[80]!))).filter(({ id }) => id === 'services');
  const [command] = services!.commands;
  const script = `printf '%s\\n' "$LINE" | sed 's/#.*//' | awk '{ print $1, $2 }'`;
  expect(shell(`LINE='${command!.code}'; ${script}`).output.split('\n')[0]).toBe('http 80/tcp');
});
