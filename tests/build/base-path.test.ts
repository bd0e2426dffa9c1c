import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildIn, copyOfProject } from '../unit/cli/project-copy.ts';
import { BuiltSite, matches, REDIRECTS } from './dist.ts';
import { brokenLinks, isInternal, linksOf, type Link } from './links.ts';

const BASE = '/deep/base';
const ORIGIN = 'https://example.org';

let project: string;
let site: BuiltSite;
let links: Link[];

/** Builds a sample of the site for a path below the root of its host, away from the site that others read. */
beforeAll(() => {
  project = copyOfProject();
  const { exitCode, output } = buildIn(project, { EVERYPORT_BASE: BASE, EVERYPORT_SITE: ORIGIN });
  if (exitCode !== 0) throw new Error(output);
  site = new BuiltSite(join(project, 'dist'), BASE);
  links = linksOf(site);
});

afterAll(() => rmSync(project, { recursive: true }));

test('every link of a site below a base path stays below it', () => {
  const internal = links.filter(isInternal);
  expect(internal.length).toBeGreaterThan(1000);
  expect(internal.filter(({ href }) => !href.startsWith(`${BASE}/`))).toEqual([]);
});

test('every link of a site below a base path leads to a page, a part of a page or a file', () => {
  expect(brokenLinks(site, links)).toEqual([]);
});

test('canonical addresses are those below the base path, on the host that was named', () => {
  for (const address of [`${BASE}/`, `${BASE}/port/22`, `${BASE}/range/0-1023`, `${BASE}/service/http`]) {
    expect(matches(site.page(address).html, /<link rel="canonical" href="([^"]*)"/g)).toEqual([ORIGIN + address]);
  }
});

test.each([...REDIRECTS])('%s leads to %s below the base path', (from, to) => {
  expect(site.page(BASE + from).html).toContain(`<meta http-equiv="refresh" content="0; url=${BASE}${to}">`);
});

test('the sitemap has addresses below the base path', () => {
  const listed = matches(site.text('sitemap-0.xml'), /<loc>([^<]*)<\/loc>/g);
  expect(listed.length).toBeGreaterThan(1000);
  expect(listed.filter((loc) => !loc.startsWith(`${ORIGIN}${BASE}/`))).toEqual([]);
});

test('robots.txt leads to the sitemap below the base path', () => {
  expect(site.text('robots.txt')).toContain(`Sitemap: ${ORIGIN}${BASE}/sitemap-index.xml\n`);
});

test('the scripts look for the search index below the base path', () => {
  const scripts = site.files.filter((file) => /^_astro\/.*\.js$/.test(file)).map((file) => site.text(file));
  expect(scripts.some((script) => script.includes('/pagefind/pagefind.js'))).toBe(true);
  expect(scripts.some((script) => script.includes(BASE))).toBe(true);
});
