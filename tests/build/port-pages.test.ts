import { beforeAll, describe, expect, test } from 'vitest';
import { isDocumented } from '../../src/registry/index.ts';
import { portsToBuild } from '../../src/site/build-scope.ts';
import { portPath } from '../../src/site/urls.ts';
import { builtSite, matches } from './dist.ts';

const site = builtSite();
const ports = portsToBuild();

/** Two blocks of a disk; there are 58,000 pages of ports of which nothing is known. */
const MOST_EMPTY_BYTES = 8192;

/** What is read of each page. */
interface PortPage {
  port: number;
  documented: boolean;
  ids: string[];
  bytes: number;
  html: string;
}

/** What is wrong with the pages, rule by rule; they are too many to hold at once. */
const broken = new Map<string, string[]>();

const RULES: Record<string, (page: PortPage) => boolean> = {
  'has each id once': ({ ids }) => new Set(ids).size === ids.length,
  'answers whether it can be used, with a reason': ({ ids, html }) =>
    ids.includes('use') && /<p class="answer">[^<]+<\/p>/.test(html) && /<\/ul>\s*<ul>\s*<li>[^<]/.test(html),
  'has a verdict for each of the four purposes': ({ html }) =>
    matches(html, /<b class="(?:good|care|avoid)">([^<]+)<\/b>/g).length === 4,
  'has commands and firewall rules, but for port 0': ({ port, ids }) =>
    ['commands', 'firewall'].every((id) => ids.includes(id) === port > 0),
  'has the registry, and an anchor for each transport': ({ ids }) =>
    ['registry', 'tcp', 'udp', 'sctp', 'dccp'].every((id) => ids.includes(id)),
  'says how to link to it, by its own address': ({ port, ids, html }) =>
    ids.includes('link') && new RegExp(`<pre>https?://[^<]*/port/${port}</pre>`).test(html),
  'leads to its sections where there is enough to lead to': ({ documented, html, ids }) => {
    const [jump = ''] = matches(html, /<nav class="jump"[^>]*>(.*?)<\/nav>/gs);
    const targets = matches(jump, /href="#([^"]*)"/g);
    const sections = matches(html, /<section id="([^"]*)"/g).filter((id) => id !== 'related');
    return documented ? targets.join() === sections.join() : targets.length === 0 && ids.includes('use');
  },
  'has text to copy without a hole in it': ({ html }) =>
    matches(html, /<pre>(.*?)<\/pre>/gs).every((text) => text.trim() !== '' && !/undefined|null|\[object/.test(text)),
  'is small where nothing is known of the port': ({ documented, bytes }) => documented || bytes <= MOST_EMPTY_BYTES,
};

beforeAll(() => {
  for (const record of ports) {
    const { html } = site.page(portPath(record.port));
    const ids = matches(html, /\sid="([^"]*)"/g);
    const documented = isDocumented(record);
    const page: PortPage = { port: record.port, documented, ids, html, bytes: Buffer.byteLength(html) };
    for (const [rule, holds] of Object.entries(RULES)) {
      if (!holds(page)) broken.set(rule, [...(broken.get(rule) ?? []), portPath(record.port)]);
    }
  }
});

describe('every page of a port', () => {
  test.each(Object.keys(RULES))('%s', (rule) => {
    expect(broken.get(rule) ?? []).toEqual([]);
  });
});
