import { beforeAll, describe, expect, test } from 'vitest';
import { getRegistry } from '../../src/registry/index.ts';
import { searchDocuments } from '../../src/search/documents.ts';
import { decodeNames } from '../../src/search/names/codec.ts';
import { portScope } from '../../src/site/build-scope.ts';
import { servicePath } from '../../src/site/urls.ts';
import { builtSite, matches, REDIRECTS } from './dist.ts';
import { brokenLinks, isInternal, linksOf, type Link } from './links.ts';

const site = builtSite();
let links: Link[];

beforeAll(() => {
  links = linksOf(site);
});

describe('links', () => {
  test('lead to pages, parts of pages and files that exist', () => {
    expect(links.filter(isInternal).length).toBeGreaterThan(1000);
    expect(links.some(({ href }) => href.includes('#source-'))).toBe(true);
    // Of the list of sections, which only port pages have.
    for (const id of ['use', 'runs', 'safety', 'commands', 'firewall', 'registry', 'link']) {
      expect(links.map(({ href }) => href)).toContain(`/port/22#${id}`);
    }
    expect(brokenLinks(site, links)).toEqual([]);
  });

  test('lead straight to the page, not over a redirect', () => {
    expect(links.filter(({ href }) => REDIRECTS.has(href))).toEqual([]);
  });

  test('leave the site for web pages only', () => {
    const outside = links.filter((link) => !isInternal(link));
    expect(outside.length).toBeGreaterThan(10);
    expect(outside.filter(({ href }) => !/^https?:\/\/[^/]+\.[^/]+/.test(href))).toEqual([]);
  });
});

test('every page is linked from another or found by the search', () => {
  const linked = links.map(({ href, from }) => ({ path: href.replace(/#.*/, ''), from }));
  const reached = new Set([
    ...linked.filter(({ path, from }) => path !== from).map(({ path }) => path),
    ...searchDocuments(getRegistry()).map(({ path }) => path),
    // Names without a port have no other way to them.
    ...decodeNames(site.text('names.json')).services.map(({ slug }) => servicePath(slug)),
  ]);
  const unreached = [...site.addresses].filter((address) => !reached.has(address) && !isOneOfASample(address));
  // Nobody is led to these: they are what an address that somebody types leads on from.
  expect(unreached.toSorted()).toEqual(['/404', ...REDIRECTS.keys()].toSorted());
});

/** Of a sample of ports, most have no neighbour that could link them. */
function isOneOfASample(address: string): boolean {
  return portScope() === 'sample' && address.startsWith('/port/');
}

test('what scripts and style sheets import exists', () => {
  const imported = site.files
    .filter((file) => /^_astro\/.*\.(?:js|css)$/.test(file))
    .flatMap((file) =>
      [
        ...matches(site.text(file), /(?:\bfrom|\bimport)\s*\(?\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g),
        ...matches(site.text(file), /\burl\(["']?([^"')]+)["']?\)/g),
      ].map((path) => new URL(path, `http://site/${file}`).pathname.slice(1)),
    );
  expect(imported.length).toBeGreaterThan(0);
  expect(imported.filter((file) => !site.files.includes(file))).toEqual([]);
});
