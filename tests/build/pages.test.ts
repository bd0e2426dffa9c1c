import { beforeAll, describe, expect, test } from 'vitest';
import { getRegistry, isDocumented, RANGES } from '../../src/registry/index.ts';
import { portScope, portsToBuild, servicesToBuild } from '../../src/site/build-scope.ts';
import { categoryPath, portPath, rangePath, servicePath } from '../../src/site/urls.ts';
import { builtSite, decode, matches, REDIRECTS, type Page } from './dist.ts';

const site = builtSite();
const { blocks, categories, namedRanges } = getRegistry();
const ports = portsToBuild();
const services = servicesToBuild();

const NOINDEX = new Set([
  ...REDIRECTS.keys(),
  '/search',
  '/404',
  ...services
    .filter(({ curated, registered }) => curated === null && registered?.aliasOf !== null)
    .map(({ slug }) => servicePath(slug)),
  ...ports.filter((record) => !isDocumented(record)).map(({ port }) => portPath(port)),
]);

/** What is read of each page. */
interface Head {
  address: string;
  titles: string[];
  headings: string[];
  canonicals: string[];
  descriptions: string[];
  robots: string[];
  language: string | undefined;
}

function headOf({ address, html }: Page): Head {
  return {
    address,
    titles: matches(html, /<title>([^<]*)<\/title>/g).map(decode),
    headings: matches(html, /<h1[^>]*>(.*?)<\/h1>/gs).map((heading) => decode(heading.replace(/<[^>]*>/g, '')).trim()),
    canonicals: matches(html, /<link rel="canonical" href="([^"]*)"/g),
    descriptions: matches(html, /<meta name="description" content="([^"]*)"/g).map(decode),
    robots: matches(html, /<meta name="robots" content="([^"]*)"/g),
    language: /<html lang="([^"]*)"/.exec(html)?.[1],
  };
}

let heads: Head[];
/** Pages that show a value which was not there. */
let slips: string[];

beforeAll(() => {
  heads = [];
  slips = [];
  for (const page of site.pages()) {
    heads.push(headOf(page));
    if (/\b(?:undefined|NaN|\[object [A-Z])/.test(page.html)) slips.push(page.address);
  }
});

/** The addresses of the pages that break a rule; a rule holds when there are none. */
function breaking(rule: (head: Head) => boolean): string[] {
  return heads.filter((head) => !rule(head)).map(({ address }) => address);
}

describe('the site', () => {
  test('has a page for each of the 65,536 ports, or for those that were asked for', () => {
    const portPages = [...site.addresses].filter((address) => /^\/port\/\d+$/.test(address));
    expect(portPages).toHaveLength(portScope() === 'all' ? 65_536 : ports.length);
    expect(ports.length).toBeGreaterThan(1000);
  });

  test('has exactly the pages that it should have', () => {
    const expected = [
      ...['/', '/guide', '/about', '/search', '/404'],
      ...categories.map(({ id }) => categoryPath(id)),
      ...RANGES.map(({ id }) => rangePath(id)),
      ...[...blocks, ...namedRanges].map((span) => rangePath(span)),
      ...services.map(({ slug }) => servicePath(slug)),
      ...ports.map(({ port }) => portPath(port)),
      ...REDIRECTS.keys(),
    ];
    expect(new Set(expected).size).toBe(expected.length);
    expect(expected.filter((address) => !site.addresses.has(address))).toEqual([]);
    expect(site.addresses.size).toBe(expected.length);
  });

  test.each([...REDIRECTS])('leads from %s to %s', (from, to) => {
    const { html } = site.page(from);
    expect(html).toContain(`<meta http-equiv="refresh" content="0; url=${to}">`);
  });
});

describe('every page', () => {
  test('has one title, and no other page has it', () => {
    expect(breaking(({ titles }) => titles.length === 1 && titles[0]?.trim() !== '')).toEqual([]);
    const byTitle = Map.groupBy(heads, ({ titles }) => titles[0]);
    expect([...byTitle.values()].filter(({ length }) => length > 1)).toEqual([]);
  });

  test('names the site in its title once', () => {
    expect(breaking(({ titles }) => titles[0]?.match(/everyport/g)?.length === 1)).toEqual([]);
  });

  test('has one heading of the first order, with words in it', () => {
    expect(breaking(({ headings }) => headings.length === 1 && headings[0] !== '')).toEqual([]);
  });

  test('has one description', () => {
    expect(breaking(({ descriptions }) => descriptions.length === 1 && descriptions[0]?.trim() !== '')).toEqual([]);
  });

  test('is in English', () => {
    expect(breaking(({ language }) => language === 'en')).toEqual([]);
  });

  test('is canonical at its own address, or where it leads to; the page that stands at any address is not', () => {
    const home = heads.find(({ address }) => address === '/')?.canonicals[0] ?? '';
    expect(new URL(home).pathname).toBe('/');
    const isCanonical = ({ address, canonicals }: Head): boolean =>
      canonicals.join() === new URL(REDIRECTS.get(address) ?? address, home).href;
    expect(breaking(isCanonical)).toEqual(['/404']);
    expect(heads.find(({ address }) => address === '/404')?.canonicals).toEqual([]);
  });

  test('is kept from search engines exactly if it says too little by itself', () => {
    expect(breaking(({ address, robots }) => robots.join() === (NOINDEX.has(address) ? 'noindex' : ''))).toEqual([]);
  });

  test('shows no value that is not there', () => {
    expect(slips).toEqual([]);
  });
});

describe('the page of a port', () => {
  test('has the number in title and heading', () => {
    const titled = (text: string | undefined, address: string): boolean =>
      text?.startsWith(`Port ${address.slice('/port/'.length)}: `) ?? false;
    expect(
      breaking(
        ({ address, titles, headings }) =>
          !address.startsWith('/port/') || (titled(titles[0], address) && titled(headings[0], address)),
      ),
    ).toEqual([]);
  });

  const named = [
    ['what people know that holds it', '/port/22', 'Port 22: SSH'],
    ['it as well where it is spelled like the registered name', '/port/80', 'Port 80: HTTP'],
    ['it before the other registered names', '/port/514', 'Port 514: Syslog, shell'],
    ['it before the registered name that nobody knows', '/port/3389', 'Port 3389: Remote Desktop (RDP), ms-wbt-server'],
    ['the registered name where nothing else is known', '/port/600', 'Port 600: ipcserver'],
    [
      'what IANA has it for where there is no name, and what runs there',
      '/port/24',
      'Port 24: any private mail system (LMTP)',
    ],
    ['its status where there is nothing', '/port/0', 'Port 0: reserved'],
  ] as const;
  test.each(named.filter(([, address]) => site.addresses.has(address)))(
    'is called by %s, at %s',
    (_how, address, name) => {
      const head = heads.find((candidate) => candidate.address === address);
      expect(head?.headings).toEqual([name]);
      expect(head?.titles).toEqual([`${name} · everyport`]);
    },
  );
});

test('robots.txt lets everybody in and leads to the sitemap', () => {
  const robots = site.text('robots.txt');
  expect(robots).toContain('User-agent: *\nAllow: /\n');
  expect(new URL(/^Sitemap: (.*)$/m.exec(robots)?.[1] ?? '').pathname).toBe('/sitemap-index.xml');
});

test('the sitemap lists exactly the pages that search engines may have', () => {
  const sitemaps = matches(site.text('sitemap-index.xml'), /<loc>([^<]*)<\/loc>/g);
  const listed = sitemaps.flatMap((url) =>
    matches(site.text(new URL(url).pathname.slice(1)), /<loc>([^<]*)<\/loc>/g).map((loc) => new URL(loc).pathname),
  );
  const indexable = new Set(heads.filter(({ robots }) => robots.length === 0).map(({ address }) => address));
  const unlisted = indexable.difference(new Set(listed));
  expect([...unlisted]).toEqual([]);
  expect(listed.filter((address) => !indexable.has(address))).toEqual([]);
  expect(listed).toHaveLength(indexable.size);
});
