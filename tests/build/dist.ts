import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { DIST } from '../../src/cli/dist.ts';
import { RANGES } from '../../src/registry/index.ts';

/** A page as it is served: `port/22.html` is at `/port/22`. */
export interface Page {
  address: string;
  html: string;
}

/** A built site, by the folder it is in and the base path it was built for. */
export class BuiltSite {
  readonly folder: string;
  /** The base path without a trailing slash: empty for a site at the root. */
  readonly base: string;
  /** All files, as paths from the folder. */
  readonly files: readonly string[];
  /** The addresses of all pages. */
  readonly addresses: ReadonlySet<string>;

  constructor(folder: string, base = '') {
    this.folder = resolve(folder);
    this.base = base;
    if (!existsSync(join(this.folder, 'index.html'))) throw new Error(`There is no site in ${folder}: npm run build`);
    this.files = readdirSync(this.folder, { recursive: true, encoding: 'utf8' }).map((file) =>
      file.replaceAll(sep, '/'),
    );
    this.addresses = new Set(this.files.filter((file) => file.endsWith('.html')).map((file) => this.addressOf(file)));
  }

  private addressOf(file: string): string {
    return `${this.base}/${file === 'index.html' ? '' : file.slice(0, -'.html'.length)}`;
  }

  /** The text of a file. */
  text(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8');
  }

  /** What a file holds as JSON. */
  json(file: string): unknown {
    return JSON.parse(this.text(file));
  }

  /** The page at an address. */
  page(address: string): Page {
    const path = address.slice(this.base.length + 1);
    return { address, html: this.text(`${path === '' ? 'index' : path}.html`) };
  }

  /** All pages one after the other; there are too many to hold at once. */
  *pages(): Generator<Page> {
    for (const address of this.addresses) yield this.page(address);
  }
}

let site: BuiltSite | undefined;

/** The site in `dist`. */
export function builtSite(): BuiltSite {
  return (site ??= new BuiltSite(DIST));
}

/** The addresses that only lead on to another, with where they lead. */
export const REDIRECTS: ReadonlyMap<string, string> = new Map(
  RANGES.map(({ alias, id }) => [`/range/${alias}`, `/range/${id}`]),
);

/** What the group of a pattern matched, wherever it did. */
export function matches(text: string, pattern: RegExp): string[] {
  return Array.from(text.matchAll(pattern), (match) => match[1] ?? '');
}

const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

/** Text or an attribute of a page as a browser reads it. */
export function decode(html: string): string {
  return html.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity);
}
