import type { BuiltSite } from './dist.ts';
import { decode, matches } from './dist.ts';

/** A link of the site, with one of the pages that have it. */
export interface Link {
  href: string;
  from: string;
}

const REFERENCE = /\s(?:href|src|action)="([^"]*)"/g;
const ID = /\sid="([^"]*)"/g;

/** Every different link, script, style sheet, image and form action of the pages, each with a page that has it. */
export function linksOf(site: BuiltSite): Link[] {
  const seen = new Map<string, string>();
  for (const { address, html } of site.pages()) {
    for (const reference of matches(html, REFERENCE)) {
      // A path from the root leads to the same place from everywhere; any other depends on where it stands.
      const href = reference.startsWith('/') ? reference : new URL(decode(reference), `http://site${address}`).href;
      const from = seen.get(href);
      // Of the pages that have it, one that does not lead to itself.
      if (from === undefined || from === href) seen.set(href, address);
    }
  }
  return [...seen].map(([href, from]) => ({ href: decode(href.replace(/^http:\/\/site/, '')), from }));
}

/** Whether a link stays on the site. */
export function isInternal({ href }: Link): boolean {
  return href.startsWith('/') && !href.startsWith('//');
}

/** The internal links that lead nowhere, or to a part that the page there does not have. */
export function brokenLinks(site: BuiltSite, links: Link[]): string[] {
  const files = new Set(site.files.map((file) => `${site.base}/${file}`));
  const anchors = Map.groupBy(
    links.filter(isInternal).map(({ href, from }) => ({ ...split(href), href, from })),
    ({ path }) => path,
  );
  return [...anchors].flatMap(([path, to]) => {
    const isPage = site.addresses.has(path);
    const isFile = files.has(path) && !path.endsWith('.html');
    if (!isPage && !isFile) return to.map(({ href, from }) => `${href} on ${from}`);
    if (to.every(({ anchor }) => anchor === '')) return [];
    const ids = new Set(isPage ? matches(site.page(path).html, ID) : []);
    return to.filter(({ anchor }) => anchor !== '' && !ids.has(anchor)).map(({ href, from }) => `${href} on ${from}`);
  });
}

function split(href: string): { path: string; anchor: string } {
  const [path = '', anchor = ''] = href.split('#');
  return { path: decodeURIComponent(path.replace(/\?.*/, '')), anchor };
}
