import { getRegistry, type PortRecord, type Registry } from '../registry/index.ts';
import { serviceNames } from './port-label.ts';
import { portPath } from './urls.ts';
import { listWords, SITE_NAME } from './words.ts';

/** Ways to point at a page, ready to be copied. */
export interface Citation {
  /** The page's absolute address. */
  url: string;
  markdown: string;
  html: string;
  /** Site, page, the date of the registry's data, address: for a footnote. */
  line: string;
}

/** A page to cite. */
export interface CitedPage {
  /** What it is about: "Port 22 (SSH)". */
  title: string;
  /** Its path, as spelled by `urls.ts`. */
  path: string;
}

/**
 * How to cite a page.
 *
 * @param site where the site is served, as in Astro's configuration
 */
export function cite({ title, path }: CitedPage, site: URL | string, registry: Registry = getRegistry()): Citation {
  const url = new URL(path, site).href;
  const label = registry.sources[0]?.label;
  const dated = label === undefined ? '' : ` Registry data: ${label}.`;
  return {
    url,
    markdown: `[${escapeMarkdown(title)}](${urlInMarkdown(url)})`,
    html: `<a href="${escapeHtml(url)}">${escapeHtml(title)}</a>`,
    line: `${SITE_NAME}: ${title}.${dated} ${url}`,
  };
}

/** How to cite the page of a port. */
export function citePort(record: PortRecord, site: URL | string, registry: Registry = getRegistry()): Citation {
  return cite({ title: `Port ${record.port} (${shortName(record)})`, path: portPath(record.port) }, site, registry);
}

const MOST_NAMES = 2;

/** What a port is best known as, in a word or two: "SSH", "shell and syslog", "unassigned". */
function shortName(record: PortRecord): string {
  const uses = record.uses.filter(({ unverified }) => !unverified);
  const official = uses.find((use) => use.official);
  if (official) return official.name;
  const names = serviceNames(record).slice(0, MOST_NAMES);
  const described = record.assignments.find(({ status }) => status === 'assigned')?.description;
  const registered = listWords(names) || described?.replace(/\s+/g, ' ');
  const known = uses[0]?.name;
  return [registered, known].filter((name) => name !== undefined && name !== '').join(', ') || record.status;
}

/** Every sign that Markdown may read as markup, so that a name stays as it is. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>&~|]/g, '\\$&');
}

/** Parentheses would end the link's address. */
function urlInMarkdown(url: string): string {
  return url.replace(/\(/g, '%28').replace(/\)/g, '%29');
}

const HTML_ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => HTML_ESCAPES[sign] ?? sign);
}
