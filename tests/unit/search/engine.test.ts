import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { pagefindEngine, type TextSearch } from '../../../src/search/engine.ts';

const folder = mkdtempSync(join(tmpdir(), 'everyport-engine-'));
afterEach(() => {
  vi.restoreAllMocks();
});
afterAll(() => rmSync(folder, { recursive: true }));

const log = globalThis as { everyportEngineLog?: unknown[][] } as { everyportEngineLog: unknown[][] };

/** What the stand-in was told, by what it was told with. */
const told = (name: string): unknown[][] => log.everyportEngineLog.filter(([what]) => what === name);

/**
 * A stand-in for Pagefind's bundle: a module of its own, as in the site. It finds three pages; without a choice of
 * transport it counts other things than with one.
 *
 * @param init what starting does, with the number of the attempt as `attempt`
 * @param search what a search does before it answers
 */
function engineOf(name: string, { init = '', search = '' } = {}, baseUrl = '/') {
  const path = join(folder, `${name}.mjs`);
  writeFileSync(
    path,
    `const log = (...words) => void globalThis.everyportEngineLog.push(words);
    const page = (number) => ({ data: async () => {
      log('data', number);
      return { url: '/port/' + number, excerpt: 'excerpt ' + number, meta: number === 222 ? {} : { title: 'Port ' + number } };
    } });
    let attempt = 0;
    let searches = 0;
    export const createInstance = (options) => ({
      init: async () => { attempt++; log('init', options); ${init} },
      filters: async () => log('filters'),
      search: async (text, { filters }) => {
        log('search', text, filters);
        searches++;
        ${search}
        return {
          results: [page(22), page(222), page(2222)],
          filters: filters.transport ? { transport: { udp: 1 }, range: { dynamic: 1 } } : { transport: { tcp: 9, udp: 1 } },
        };
      },
    });`,
  );
  log.everyportEngineLog = [];
  return pagefindEngine(pathToFileURL(path).href, baseUrl);
}

const wanted = (changes: Partial<TextSearch> = {}): TextSearch => ({
  text: 'ssh',
  filters: {},
  from: 0,
  most: 9,
  ...changes,
});

describe('the engine', () => {
  test('answers with pages; one without a title is called by its address', async () => {
    const { hits, total } = await engineOf('whole').search(wanted());
    expect(hits).toEqual([
      { path: '/port/22', title: 'Port 22', excerpt: 'excerpt 22' },
      { path: '/port/222', title: '/port/222', excerpt: 'excerpt 222' },
      { path: '/port/2222', title: 'Port 2222', excerpt: 'excerpt 2222' },
    ]);
    expect(total).toBe(3);
  });

  test.each([
    [0, 2, [22, 222]],
    [2, 2, [2222]],
    [3, 2, []],
    [0, 0, []],
  ])('fetches from the page %i on at most %i: %j', async (from, most, ports) => {
    const { hits, total } = await engineOf(`part-${from}-${most}`).search(wanted({ from, most }));
    expect(hits.map(({ path }) => path)).toEqual(ports.map((port) => `/port/${port}`));
    expect(told('data')).toHaveLength(ports.length);
    expect(total).toBe(3);
  });

  test('starts an instance of its own, once, with the base of the site and no worker', async () => {
    const engine = engineOf('once', {}, '/base/');
    await Promise.all([engine.search(wanted()), engine.search(wanted({ text: 'http' }))]);
    await engine.search(wanted());
    expect(told('init')).toEqual([
      ['init', { baseUrl: '/base/', noWorker: true, excerptLength: 24, ranking: { termSimilarity: 9 } }],
    ]);
  });

  test('searches for any of the values of each filter; without words, for all pages', async () => {
    const filters = { transport: ['tcp', 'udp'], category: ['web'] };
    await engineOf('filters').search(wanted({ text: '', filters }));
    expect(told('search')).toEqual([
      ['search', null, { transport: { any: ['tcp', 'udp'] }, category: { any: ['web'] } }],
    ]);
  });
});

describe('facets', () => {
  test('are counted in one search where nothing is chosen, and no page is fetched', async () => {
    const facets = await engineOf('facets').countFacets({ text: 'ssh', filters: {} });
    expect(facets).toEqual({ transport: { tcp: 9, udp: 1 }, status: {}, range: {}, category: {} });
    expect(log.everyportEngineLog.map(([what]) => what)).toEqual(['init', 'filters', 'search']);
  });

  test('are counted for each filter with its own choice left out', async () => {
    const filters = { transport: ['udp'], range: ['dynamic'] };
    const facets = await engineOf('chosen').countFacets({ text: 'ssh', filters });
    expect(facets).toEqual({ transport: { tcp: 9, udp: 1 }, status: {}, range: { dynamic: 1 }, category: {} });
    expect(told('search').map(([, , wish]) => wish)).toEqual([
      { transport: { any: ['udp'] }, range: { any: ['dynamic'] } },
      { range: { any: ['dynamic'] } },
      { transport: { any: ['udp'] } },
    ]);
  });

  test('are neither loaded nor counted by a search', async () => {
    await engineOf('unasked').search(wanted({ filters: { transport: ['udp'] } }));
    expect(told('filters')).toEqual([]);
    expect(told('search')).toHaveLength(1);
  });

  test('that cannot be loaded fail, and are tried again', async () => {
    const engine = engineOf('no-counts', { search: "if (searches === 1) throw new Error('no filter');" });
    await expect(engine.countFacets({ text: 'ssh', filters: {} })).rejects.toThrow('no filter');
    expect((await engine.countFacets({ text: 'ssh', filters: {} })).transport).toEqual({ tcp: 9, udp: 1 });
  });
});

describe('after a failure the engine tries again', () => {
  test.each([
    ['to start', 'start', { init: "if (attempt === 1) throw new Error('no metadata');" }, 'no metadata'],
    ['to search', 'search', { search: "if (searches === 1) throw new Error('no chunk');" }, 'no chunk'],
    [
      'to load a part of the index',
      'part',
      { search: "await null; if (searches === 1) console.error('Failed to load the index chunk x');" },
      'Failed to load the index chunk x',
    ],
  ])('%s', async (_what, name, broken, message) => {
    vi.spyOn(console, 'error').mockReturnValue();
    const engine = engineOf(`again-${name}`, broken);
    await expect(engine.search(wanted())).rejects.toThrow(message);
    await expect(engine.search(wanted())).resolves.toMatchObject({ total: 3 });
    // What failed may be broken for good: a new instance begins anew.
    expect(told('init')).toHaveLength(2);
  });

  test('and fails again where there is no bundle', async () => {
    const engine = pagefindEngine(pathToFileURL(join(folder, 'absent.mjs')).href, '/');
    await expect(engine.search(wanted())).rejects.toThrow();
    await expect(engine.search(wanted())).rejects.toThrow();
  });
});
