import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { SearchDocument } from '../../../src/search/search-document.ts';
import { searchDocuments } from '../../../src/search/documents.ts';
import { spellFilters, takeFilters, type Filters } from '../../../src/search/filters.ts';
import { CATEGORIES, curatedService, used } from '../../fixtures/curated.ts';
import { at, buildFixture, CURRENT } from '../../fixtures/registry.ts';
import { buildVerdictFixture } from '../../fixtures/verdicts.ts';

const registry = buildFixture();
const documents = searchDocuments(registry);

function documentAt(path: string, from: SearchDocument[] = documents): SearchDocument {
  const found = from.find((document) => document.path === path);
  if (!found) throw new Error(`there is no document for ${path}`);
  return found;
}

/** The filters that have any value. */
const filled = (filters: Filters): Filters =>
  Object.fromEntries(Object.entries(filters).filter(([, values]) => values.length > 0));

const paths = (kind: 'port' | 'range' | 'service'): string[] =>
  documents.map(({ path }) => path).filter((path) => path.startsWith(`/${kind}/`));

describe('the documents', () => {
  test('are the documented ports, services and ranges', () => {
    const inRanges = registry.namedRanges.flatMap(({ first, last }) => [first, last]);
    const alone = registry.documented.filter(({ port }) => port < inRanges[0]! || port > inRanges.at(-1)!);
    expect(paths('port')).toEqual(expect.arrayContaining(alone.map(({ port }) => `/port/${port}`)));
    expect(paths('range')).toEqual([
      '/range/well-known',
      '/range/registered',
      '/range/dynamic',
      '/range/6000-6063',
      '/range/6665-6669',
    ]);
  });

  test('leave out ports that say no more than the range they are one of', () => {
    expect(paths('port')).not.toContain('/port/6000');
    expect(paths('port')).not.toContain('/port/6667');
    // Its use is known on this port alone.
    expect(paths('port')).toContain('/port/6003');
  });

  test('leave out services that are found by the page of their one port or by their name alone, and aliases', () => {
    expect(paths('service').toSorted()).toEqual(['/service/ircu', '/service/x11']);
  });

  test('all have an address of their own, a title and something to find them by', () => {
    expect(new Set(documents.map(({ path }) => path)).size).toBe(documents.length);
    expect(documents.filter(({ title }) => title === '')).toEqual([]);
    expect(documents.filter(({ content }) => content.trim() === '').map(({ path }) => path)).toEqual([]);
  });

  test('hold every word of a service on the page of its first port, advice and history too', () => {
    const guidance = {
      encrypted: 'never',
      encryption: 'Plain text.',
      secureAlternative: 'A tunnel.',
      exposure: 'Keep it inside.',
      usage: 'A client asks.',
      history: 'A worm spread by it.',
    } as const;
    const service = curatedService({ ports: [used(25_565), used(25_575)], guidance });
    const known = searchDocuments(buildFixture({ curated: { categories: CATEGORIES, services: [service] } }));
    expect(documentAt('/port/25565', known).content).toContain(
      'Plain text. A tunnel. Keep it inside. A client asks. A worm spread by it.',
    );
    expect(documentAt('/port/25575', known).content).not.toContain('worm');
  });

  test('say each sentence with one full stop and no line breaks', () => {
    expect(documents.filter(({ content }) => /\.\.|\n| {2}/.test(content)).map(({ path }) => path)).toEqual([]);
  });

  test('spell numbers as they are typed, without grouping', () => {
    expect(documentAt('/range/dynamic').title).toBe('The dynamic ports, 49152 to 65535');
    expect(documentAt('/range/6000-6063').title).toBe('Ports 6000 to 6063: x11');
  });
});

test('every document has only filters and values that a query can ask for', () => {
  const known = searchDocuments(buildVerdictFixture());
  const spelled = known.map(({ filters }) => spellFilters(filters));
  expect(spelled.filter((text) => takeFilters(text).rest !== '')).toEqual([]);
  expect(
    known.filter(({ filters }) => !isDeepStrictEqual(takeFilters(spellFilters(filters)).filters, filled(filters))),
  ).toEqual([]);
});

describe('the document of a port', () => {
  test('is found by its names, aliases, descriptions and people', () => {
    expect(documentAt('/port/80').title).toBe('Port 80: http');
    const { content } = documentAt('/port/80');
    for (const words of ['http, www-http, www', 'World Wide Web HTTP', 'Randall Stewart']) {
      expect(content).toContain(words);
    }
  });

  test('is found by its notes', () => {
    expect(documentAt('/port/114').content).toContain('Deprecated June 2004');
  });

  test('is found by a use that was reported, and by a service it once had', () => {
    expect(documentAt('/port/796').content).toContain('Unauthorized Use Known on port 796');
    expect(documentAt('/port/1109').content).toContain('formerly kpop Kerberised POP');
  });

  test('says a text once, on however many transports it stands', () => {
    expect(documentAt('/port/2049').content.match(/Sun Microsystems/g)).toHaveLength(1);
  });

  test('can be filtered by range, transport and status', () => {
    expect(documentAt('/port/143').filters).toEqual({
      range: ['well-known'],
      transport: ['tcp'],
      status: ['assigned'],
      category: [],
    });
  });
});

test('a service on several ports has a document of its own, with its aliases', () => {
  const records = [at('81/tcp', 'a', 'The A'), at('82/tcp', 'a', 'The A')];
  const several = searchDocuments(buildFixture({ records: [{ ...CURRENT, records }], corrections: [] }));
  expect(documentAt('/service/a', several)).toMatchObject({
    title: 'a: service name',
    filters: { range: ['well-known'], transport: ['tcp'], status: ['assigned'], category: [] },
  });
  expect(documentAt('/service/a', several).content).toBe('a. The A.');
});

describe('what we know besides the registry', () => {
  const game = curatedService({ ports: [used(25_565), used(19_132)] });
  const nfs = curatedService({
    id: 'nfs',
    name: 'NFS',
    aliases: ['network file system'],
    summary: 'Files of another machine.',
    ianaNames: ['nfs'],
    tier: 2,
    ports: [used(2049, { official: true })],
  });
  const media = curatedService({
    id: 'media',
    name: 'Media',
    aliases: ['streams'],
    summary: 'Sound and pictures.',
    ports: [used(30_000, { port: { first: 30_000, last: 33_000 } })],
  });
  const known = searchDocuments(buildFixture({ curated: { categories: CATEGORIES, services: [game, nfs, media] } }));

  test('makes the first port of a service the one that is found by its names', () => {
    expect(documentAt('/port/25565', known).content).toContain('Minecraft, minecraft server.');
    expect(documentAt('/port/25565', known).content).toContain('A game of blocks, mined and placed.');
    expect(documentAt('/port/19132', known).content).toBe('Minecraft game server.');
  });

  test('adds to what is registered', () => {
    expect(documentAt('/port/2049', known).content).toContain('nfs, shilp, NFS, network file system.');
    expect(documentAt('/port/2049', known).content).toContain('Files of another machine.');
  });

  test.each([
    ['/port/25565', ['unassigned', 'unofficial'], ['tcp'], ['game']],
    ['/port/2049', ['assigned'], ['tcp', 'udp'], ['game']],
  ])('can be filtered by: %s has the status %j, the transports %j and the categories %j', (path, status, ...others) => {
    const [transport, category] = others;
    expect(documentAt(path, known).filters).toEqual({ range: ['registered'], transport, status, category });
  });

  test('makes a document of a service that begins with a range, and none of one whose first port says it all', () => {
    expect(documentAt('/service/media', known)).toMatchObject({
      title: 'Media: its ports',
      content: 'Media, streams. Sound and pictures.',
      filters: { category: ['game'], status: ['unofficial'], transport: ['tcp'], range: ['registered'] },
    });
    expect(known.map(({ path }) => path)).not.toContain('/service/minecraft');
    expect(known.map(({ path }) => path)).not.toContain('/service/nfs');
  });
});
