import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { pagefindEngine } from '../../../src/search/engine.ts';

const folder = mkdtempSync(join(tmpdir(), 'everyport-engine-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A stand-in for Pagefind's bundle: a module of its own, as in the site. */
function bundle(name: string, source: string): string {
  const path = join(folder, `${name}.mjs`);
  writeFileSync(path, source);
  return pathToFileURL(path).href;
}

const PAGES = `
  const page = (number) => ({ data: async () => ({
    url: '/port/' + number,
    excerpt: 'excerpt ' + number,
    meta: { title: 'Port ' + number, kind: 'port', names: 'ssh | secure shell', tier: '1' },
  }) });
  export const search = async () => ({ results: [page(22), page(222), page(2222)] });
  export const destroy = async () => {};
`;

describe('the engine', () => {
  test('answers with pages, their kind and their names', async () => {
    const engine = pagefindEngine(
      bundle('whole', `${PAGES} export const options = async () => {}; export const init = async () => {};`),
      '/',
    );
    expect((await engine.search('ssh', 9)).hits[0]).toEqual({
      path: '/port/22',
      title: 'Port 22',
      kind: 'port',
      names: ['ssh', 'secure shell'],
      tier: 1,
      excerpt: 'excerpt 22',
    });
  });

  test('fetches no more pages than asked for, and says how many there are', async () => {
    const engine = pagefindEngine(
      bundle('most', `${PAGES} export const options = async () => {}; export const init = async () => {};`),
      '/',
    );
    const { hits, total } = await engine.search('ssh', 2);
    expect(hits.map(({ path }) => path)).toEqual(['/port/22', '/port/222']);
    expect(total).toBe(3);
  });

  test('tells Pagefind the base of the site before it starts, and starts it once', async () => {
    const log = 'everyportEngineLog';
    Object.assign(globalThis, { [log]: [] });
    const engine = pagefindEngine(
      bundle(
        'once',
        `${PAGES}
        export const options = async ({ baseUrl }) => void globalThis.${log}.push(baseUrl);
        export const init = async () => void globalThis.${log}.push('init');`,
      ),
      '/base/',
    );
    await Promise.all([engine.search('ssh', 1), engine.search('http', 1)]);
    expect((globalThis as Record<string, unknown>)[log]).toEqual(['/base/', 'init']);
  });

  test('tries again after a start that failed', async () => {
    const engine = pagefindEngine(
      bundle(
        'second',
        `${PAGES}
        let attempts = 0;
        export const options = async () => {};
        export const init = async () => { if (++attempts === 1) throw new Error('no metadata'); };`,
      ),
      '/',
    );
    await expect(engine.search('ssh', 1)).rejects.toThrow('no metadata');
    await expect(engine.search('ssh', 1)).resolves.toMatchObject({ total: 3 });
  });

  test('fails when there is no bundle', async () => {
    const engine = pagefindEngine(pathToFileURL(join(folder, 'absent.mjs')).href, '/');
    await expect(engine.search('ssh', 1)).rejects.toThrow();
  });
});
