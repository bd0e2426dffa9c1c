import { afterEach, describe, expect, test, vi } from 'vitest';

/** The module as a build for this base path has it: it reads the path once. */
async function urlsFor(base: string) {
  vi.stubEnv('BASE_URL', base);
  vi.resetModules();
  return import('../../../src/site/urls.ts');
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe.each([
  ['/', ''],
  ['/base', '/base'],
  ['/base/', '/base'],
  ['/deep/base/', '/deep/base'],
])('with the base path %s', (base, before) => {
  test('every kind of page has its path below the base, without a trailing slash', async () => {
    const urls = await urlsFor(base);
    expect(urls.HOME_PATH).toBe(`${before}/`);
    expect(urls.ABOUT_PATH).toBe(`${before}/about`);
    expect(urls.portPath(22)).toBe(`${before}/port/22`);
    expect(urls.servicePath('whois-plus-plus')).toBe(`${before}/service/whois-plus-plus`);
    expect(urls.rangePath('dynamic')).toBe(`${before}/range/dynamic`);
    expect(urls.rangePath({ first: 6000, last: 6063 })).toBe(`${before}/range/6000-6063`);
    expect(urls.categoryPath('database')).toBe(`${before}/category/database`);
    expect(urls.searchPath()).toBe(`${before}/search`);
  });

  test('data and index lie below the base too', async () => {
    const urls = await urlsFor(base);
    expect(urls.PORTS_JSON_PATH).toBe(`${before}/ports.json`);
    expect(urls.SCHEMA_PATH).toBe(`${before}/ports.schema.json`);
    expect(urls.portJsonPath(22)).toBe(`${before}/port/22.json`);
    expect(urls.NAMES_PATH).toBe(`${before}/names.json`);
    expect(urls.suggestPath('s h')).toBe(`${before}/suggest/s%20h.json`);
    expect(urls.PAGEFIND_PATH).toBe(`${before}/pagefind/pagefind.js`);
  });

  test('parts of pages are anchors', async () => {
    const urls = await urlsFor(base);
    expect(urls.portPath(22, 'udp')).toBe(`${before}/port/22#udp`);
    expect(urls.sourcePath('iana')).toBe(`${before}/about#source-iana`);
  });
});

test.each([
  ['a b', '/search?q=a%20b'],
  ['c++ & c#', '/search?q=c%2B%2B%20%26%20c%23'],
  ['<script>', '/search?q=%3Cscript%3E'],
  ['\uD800', '/search?q=%EF%BF%BD'],
])('the search for %j is at %s', async (query, path) => {
  const { searchPath } = await urlsFor('/');
  expect(searchPath(query)).toBe(path);
});

test.each([
  ['ssh', { page: '2' }, '/search?q=ssh&page=2'],
  ['', { transport: 'tcp,udp' }, '/search?transport=tcp%2Cudp'],
  ['', {}, '/search'],
])('the search for %j with the parameters %j is at %s', async (query, parameters, path) => {
  const { searchPath } = await urlsFor('/');
  expect(searchPath(query, parameters)).toBe(path);
});
