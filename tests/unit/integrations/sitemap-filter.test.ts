import { beforeEach, expect, test, vi } from 'vitest';
import { isInSitemap } from '../../../src/integrations/sitemap-filter.ts';
import { at, buildFixture, CURRENT } from '../../fixtures/registry.ts';

const registry = buildFixture();
// The filter asks the project's registry, which is kept under this name.
beforeEach(() => vi.stubGlobal('everyportRegistry', registry));

test.each([
  ...['/', '/about', '/port/80', '/port/80.html', '/port/1109', '/port/512'],
  ...['/range/dynamic', '/range/0-1023', '/service/http', '/service/biff'],
])('%s is in the sitemap', (path) => {
  expect(isInSitemap(`https://everyport.example${path}`)).toBe(true);
  expect(isInSitemap(`https://everyport.example/base${path}`)).toBe(true);
});

test.each([
  ...['/port/5000', '/port/0', '/port/60000.html', '/search', '/search.html', '/404', '/service/www'],
  ...['/range/system', '/range/user', '/range/private'],
])('%s is not', (path) => {
  expect(isInSitemap(`https://everyport.example${path}`)).toBe(false);
  expect(isInSitemap(`https://everyport.example/base${path}`)).toBe(false);
});

test.each(['/port/404', '/service/search'])(
  '%s is in it, although a page that is not in it is called so too',
  (path) => {
    const records = [at('404/tcp', 'search')];
    vi.stubGlobal('everyportRegistry', buildFixture({ records: [{ ...CURRENT, records }], corrections: [] }));
    expect(isInSitemap(`https://everyport.example${path}`)).toBe(true);
  },
);
