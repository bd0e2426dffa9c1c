import { describe, expect, test } from 'vitest';
import type { CuratedService, Registry } from '../../../src/registry/index.ts';
import { portHead, type PortHead } from '../../../src/site/port-head.ts';
import { portView } from '../../../src/site/port-view.ts';
import { CATEGORIES, curatedService, used } from '../../fixtures/curated.ts';
import { buildFixture, portOf } from '../../fixtures/registry.ts';
import { buildVerdictFixture } from '../../fixtures/verdicts.ts';

const registry = buildVerdictFixture();

function head(port: number, from: Registry = registry): PortHead {
  return portHead(portView(portOf(from, port), from), from);
}

describe('the first sentence', () => {
  test.each([
    ['what the service that holds the port is', 143, 'A game of blocks, mined and placed.'],
    ['what the one known program is', 8001, 'Software called alpha.'],
    ['what a program is, though this is not its first port', 8004, 'Software called delta.'],
    ['who has it, where nothing is known to run there', 514, 'Port 514 is assigned by IANA to shell on TCP'],
    ['what is only reported is not said', 8005, 'Port 8005 is not assigned to any service by IANA.'],
  ])('says %s', (_what, port, start) => {
    expect(head(port).lede).toMatch(new RegExp(`^${RegExp.escape(start)}`));
  });

  test('is the first sentence only of what our record says', () => {
    const services = [curatedService({ summary: 'A game, e.g. of blocks. It has a server. And mods.' })];
    const other = buildFixture({ curated: { categories: CATEGORIES, services } });
    expect(head(25_565, other).lede).toBe('A game, e.g. of blocks.');
  });

  test('names programs of equal fame, four at most, and that IANA has no part in it', () => {
    expect(head(8006).lede).toBe('In use, without IANA, by L1, L2, L3, L4 and 11 more.');
  });

  test('is followed by what IANA says, where it is not that itself', () => {
    expect(head(143).summary).toBe('Port 143 is assigned by IANA to imap on TCP. On UDP it is reserved.');
    expect(head(514).summary).toBe('');
  });
});

describe('the standing', () => {
  test.each([
    ['a known use that IANA assigned', 143, { official: true, unverified: false }],
    ['what people know it for, whoever holds it', 6400, { official: false, unverified: false }],
    ['a known use that is not', 8001, { official: false, unverified: false }],
    ['a use that is only reported', 8005, { official: false, unverified: true }],
  ])('is that of %s', (_what, port, standing) => {
    expect(head(port).standing).toMatchObject(standing);
  });

  test('is missing where nothing is known to run there', () => {
    expect(head(514).standing).toBeNull();
    expect(head(9000).standing).toBeNull();
  });
});

describe('the registered names', () => {
  test.each([
    [514, ['shell', 'syslog']],
    [631, ['ipp', 'ipps']],
    [80, ['http']],
    [24, []],
    [9000, []],
  ])('of port %i are %j, each once', (port, names) => {
    expect(head(port).registered.map(({ name }) => name)).toEqual(names);
  });

  test('lead to their pages', () => {
    expect(head(80).registered).toEqual([{ name: 'http', path: '/service/http' }]);
  });
});

describe('the transports', () => {
  test.each([
    ['of the known use, though IANA has more', 44_818, 'TCP'],
    ['of the assignment, where nothing is known to run there', 80, 'TCP, UDP and SCTP'],
    ['of the assignment alone, not those that are reserved', 1113, 'TCP and DCCP'],
    ['of what is only reported, where there is nothing else', 8005, 'TCP'],
    ['none where there is nothing', 9000, ''],
  ])('are those %s', (_whose, port, transports) => {
    expect(head(port).transports).toBe(transports);
  });
});

const GUIDANCE: NonNullable<CuratedService['guidance']> = {
  encrypted: 'always',
  encryption: 'By TLS.',
  secureAlternative: null,
  exposure: 'With care.',
  usage: 'By hand.',
  history: 'Long.',
};

describe('whether it is encrypted', () => {
  const advised = (encrypted: (typeof GUIDANCE)['encrypted'], ...others: CuratedService[]): Registry => {
    const services = [curatedService({ guidance: { ...GUIDANCE, encrypted } }), ...others];
    return buildFixture({ curated: { categories: CATEGORIES, services } });
  };
  const rival = (changes: Partial<CuratedService>): CuratedService =>
    curatedService({ id: 'rival', name: 'Rival', aliases: [], summary: 'Another game.', ...changes });

  test.each([
    ['always', 'Always'],
    ['optional', 'Optional'],
    ['never', 'No'],
  ] as const)('is told in a word: %s is "%s"', (encrypted, word) => {
    const { encrypted: told, guided } = head(25_565, advised(encrypted));
    expect(told).toBe(word);
    expect(guided?.name).toBe('Minecraft');
  });

  test('is not told without advice on the service', () => {
    expect(head(143)).toMatchObject({ encrypted: null, guided: null });
  });

  test('is not told where two services are as well known there', () => {
    expect(head(25_565, advised('always', rival({})))).toMatchObject({ encrypted: null, guided: null });
  });

  test('is told of the better known of two', () => {
    const other = advised('always', rival({ tier: 3, guidance: { ...GUIDANCE, encrypted: 'never' } }));
    expect(head(25_565, other).encrypted).toBe('Always');
  });

  test('is not told of a use that is only reported', () => {
    const services = [curatedService({ guidance: GUIDANCE, ports: [used(25_565, { unverified: true })] })];
    const other = buildFixture({ curated: { categories: CATEGORIES, services } });
    expect(head(25_565, other)).toMatchObject({ encrypted: null, guided: null });
  });
});
