import { describe, expect, test } from 'vitest';
import { commandGroups, portTarget, type CommandTarget } from '../../../../src/site/commands/index.ts';
import { portView } from '../../../../src/site/port-view.ts';
import type { CuratedService } from '../../../../src/registry/index.ts';
import { CATEGORIES, curatedService, used } from '../../../fixtures/curated.ts';
import { buildFixture, portOf } from '../../../fixtures/registry.ts';

/** A record of ours; two may share neither names nor summary. */
function record(id: string, ports: CuratedService['ports'], ianaNames: string[] = []): CuratedService {
  return curatedService({ id, name: id, aliases: [], summary: `What ${id} is.`, ianaNames, ports });
}

const registry = buildFixture({
  curated: {
    categories: CATEGORIES,
    services: [
      record('minecraft', [used(25_565), used(25_575), used(25_576, { role: 'HTTP' })]),
      record('kafka', [used(9092), used(9093)]),
      record('web', [used(80, { official: true })], ['http']),
      record('bundle-agent', [used(1113, { transports: ['udp', 'dccp'] })]),
      record('rumour', [used(40_001, { transports: ['sctp'], unverified: true })]),
    ],
  },
});

function targetOf(port: number): CommandTarget {
  return portTarget(portView(portOf(registry, port), registry), registry);
}

describe('the transports of a port', () => {
  test.each([
    ['unassigned: TCP and UDP', 40_000, ['tcp', 'udp']],
    ['assigned: those it is assigned on', 14_001, ['tcp']],
    ['assigned and used unofficially: all of both', 1113, ['tcp', 'udp', 'dccp']],
    ['used by the service that holds it: what that uses, whatever IANA assigned at once', 80, ['tcp']],
    ['used unofficially: those of the use', 25_565, ['tcp']],
    ['used by hearsay: as if unassigned', 40_001, ['tcp', 'udp']],
  ])('%s', (_, port, transports) => {
    expect(targetOf(port).ports).toEqual([{ span: { first: port, last: port }, transports }]);
  });
});

describe('the lines for /etc/services', () => {
  test('name the service of each transport', () => {
    expect(targetOf(512).entries.map(({ name, transport }) => `${name}/${transport}`)).toEqual([
      'exec/tcp',
      'biff/udp',
    ]);
  });

  test('have the aliases and the description', () => {
    expect(targetOf(80).entries).toEqual([
      { name: 'http', port: 80, transport: 'tcp', aliases: ['www-http', 'www'], description: 'World Wide Web HTTP' },
    ]);
  });

  test('fall back on the record of ours that uses the port', () => {
    expect(targetOf(25_565).entries).toMatchObject([{ name: 'minecraft', port: 25_565, transport: 'tcp' }]);
  });

  test('are none for an unassigned port', () => {
    expect(targetOf(40_000).entries).toEqual([]);
  });
});

describe('the clients to look for', () => {
  const clientsOf = (port: number): string[] => targetOf(port).clients.map(({ table, name }) => `${table} ${name}`);

  test('are those of the registered names', () => {
    expect(clientsOf(14_001)).toEqual(['registered sua']);
  });

  test('and that of a record of ours, on its first port only', () => {
    expect(clientsOf(9092)).toEqual(['curated kafka']);
    expect(clientsOf(9093)).toEqual([]);
  });

  test('and curl, where a role says HTTP', () => {
    expect(clientsOf(25_576)).toEqual(['registered http']);
  });
});

test('port 0 has no commands: nothing can listen there', () => {
  expect(commandGroups(targetOf(0))).toEqual([]);
});
