import type { RangeId, Span, TransportProtocol } from '../registry/index.ts';

/**
 * The only speller of the site's paths. All are absolute within the configured base path
 * (`EVERYPORT_BASE`), without a trailing slash.
 */

// Outside of Astro and Vite, as in the build's own steps, there is no environment and no base path.
const environment = import.meta.env as ImportMetaEnv | undefined;
const BASE = (environment?.BASE_URL ?? '/').replace(/\/$/, '');

/** A path below the site's base: `/about` → `/base/about`. */
export function sitePath(path: string): string {
  return path === '/' ? `${BASE}/` : `${BASE}${path}`;
}

/** A port's page, or its part on one transport: `/port/22`, `/port/22#tcp`. */
export function portPath(port: number, transport?: TransportProtocol): string {
  return sitePath(`/port/${port}${transport ? `#${transport}` : ''}`);
}

/** A documented port's record as JSON. */
export function portJsonPath(port: number): string {
  return sitePath(`/port/${port}.json`);
}

/** The last part of a span's page address: `6000-6063`. */
export function spanSlug({ first, last }: Span): string {
  return `${first}-${last}`;
}

/** The page of one of the three ranges, or of a span of ports: `/range/dynamic`, `/range/6000-6063`. */
export function rangePath(range: RangeId | Span): string {
  return sitePath(`/range/${typeof range === 'string' ? range : spanSlug(range)}`);
}

/** The page of a service name, by its slug. */
export function servicePath(slug: string): string {
  return sitePath(`/service/${slug}`);
}

/** The page of a category of services. */
export function categoryPath(id: string): string {
  return sitePath(`/category/${id}`);
}

/** The results page of a search; with no query, the empty search page. */
export function searchPath(query = '', parameters: Record<string, string> = {}): string {
  const spelled = Object.entries({ ...(query !== '' && { q: query.toWellFormed() }), ...parameters })
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
  return sitePath(spelled === '' ? '/search' : `/search?${spelled}`);
}

/** What a browser's address bar offers for what has been typed. */
export function suggestPath(prefix: string): string {
  return sitePath(`/suggest/${encodeURIComponent(prefix)}.json`);
}

/** The description of a source on the about page. */
export function sourcePath(sourceId: string): string {
  return sitePath(`/about#source-${sourceId}`);
}

export const HOME_PATH = sitePath('/');
export const GUIDE_PATH = sitePath('/guide');
/** The rules of clusters and clouds that every port shares. */
export const CLOUD_RULES_PATH = `${GUIDE_PATH}#firewall`;
export const ABOUT_PATH = sitePath('/about');
/** Where the about page says what systems do with ports, with the sources. */
export const PLATFORMS_PATH = sitePath('/about#platforms');
export const PORTS_JSON_PATH = sitePath('/ports.json');
export const SCHEMA_PATH = sitePath('/ports.schema.json');
export const FAVICON_PATH = sitePath('/favicon.svg');
export const TOUCH_ICON_PATH = sitePath('/apple-touch-icon.png');
export const SOCIAL_CARD_PATH = sitePath('/social.png');
export const OPENSEARCH_PATH = sitePath('/opensearch.xml');
export const NAMES_PATH = sitePath('/names.json');
export const PAGEFIND_PATH = sitePath('/pagefind/pagefind.js');
