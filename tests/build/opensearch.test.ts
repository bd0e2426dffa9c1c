import { describe, expect, test } from 'vitest';
import { portScope } from '../../src/site/build-scope.ts';
import { builtSite, decode, matches } from './dist.ts';

const site = builtSite();
const xml = site.text('opensearch.xml');

/** The attributes of each element of a name. */
function elements(name: string): Map<string, string>[] {
  return matches(xml, new RegExp(`<${name}\\s([^>]*?)/?>`, 'g')).map(
    (attributes) =>
      new Map(
        Array.from(attributes.matchAll(/([\w:]+)="([^"]*)"/g), ([, key = '', value = '']) => [key, decode(value)]),
      ),
  );
}

const templates = new Map(elements('Url').map((url) => [url.get('type') ?? '', new URL(url.get('template') ?? '')]));

describe('the OpenSearch description', () => {
  test('is well-formed XML: each element is closed, each ampersand begins an entity', () => {
    expect(xml).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/);
    const open: string[] = [];
    for (const [, closing, name = '', , single] of xml.matchAll(
      /<(\/?)([A-Za-z][\w:]*)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>/g,
    )) {
      if (closing) expect(open.pop()).toBe(name);
      else if (!single) open.push(name);
    }
    expect(open).toEqual([]);
    const text = xml.replace(/^<\?.*\?>/, '').replace(/<\/?[A-Za-z][\w:]*(?:\s+[\w:]+="[^"<]*")*\s*\/?>/g, '');
    expect(text).not.toMatch(/[<>]/);
    expect(xml).not.toMatch(/&(?!(?:amp|lt|gt|quot|apos);)/);
  });

  test('has what OpenSearch 1.1 asks for, within its lengths', () => {
    expect(xml).toContain('<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">');
    const [name = ''] = matches(xml, /<ShortName>([^<]*)</g);
    const [description = ''] = matches(xml, /<Description>([^<]*)</g);
    expect(name.length).toBeGreaterThan(0);
    expect(name.length).toBeLessThanOrEqual(16);
    expect(description.length).toBeLessThanOrEqual(1024);
    expect(xml).toContain('<InputEncoding>UTF-8</InputEncoding>');
  });

  test('leads to the results page, to suggestions and to itself, each of which exists', () => {
    const results = templates.get('text/html');
    expect(results?.search).toBe('?q={searchTerms}');
    expect(site.addresses.has(results?.pathname ?? '')).toBe(true);

    const suggestions = decodeURIComponent(templates.get('application/x-suggestions+json')?.pathname ?? '');
    expect(suggestions).toContain('{searchTerms}');
    expect(site.files).toContain(suggestions.replace('{searchTerms}', 'ssh').slice(1));

    expect(templates.get('application/opensearchdescription+xml')?.pathname).toBe('/opensearch.xml');
    const [image = ''] = matches(xml, /<Image[^>]*>([^<]*)</g);
    expect(site.files).toContain(new URL(image).pathname.slice(1));
  });

  test('is linked from every page', () => {
    const link = '<link rel="search" type="application/opensearchdescription+xml"';
    const without: string[] = [];
    for (const { address, html } of site.pages()) {
      const [tag = ''] = matches(html, /(<link rel="search"[^>]*>)/g);
      const isRedirect = html.includes('http-equiv="refresh"');
      if (!isRedirect && (!tag.startsWith(link) || !tag.includes('href="/opensearch.xml"'))) without.push(address);
    }
    expect(without).toEqual([]);
  });
});

/** `[prefix, texts, descriptions, addresses]`, as the suggestions extension of OpenSearch has it. */
type Suggestions = [string, string[], string[], string[]];
const suggestionsFor = (prefix: string): Suggestions => site.json(`suggest/${prefix}.json`) as Suggestions;

describe('the suggestions for the address bar', () => {
  test.each([
    ['ss', 'ssh', '/port/22'],
    ['ssh', 'ssh', '/port/22'],
    ['dns', 'dns', '/port/53'],
    ['htt', 'http', '/port/80'],
    ['ker', 'kerberos', '/port/88'],
  ])('for "%s" have "%s" with its port', (prefix, text, path) => {
    const [asked, texts, descriptions, addresses] = suggestionsFor(prefix);
    expect(asked).toBe(prefix);
    const place = texts.indexOf(text);
    expect(place).toBeGreaterThanOrEqual(0);
    expect(new URL(addresses[place] ?? '').pathname).toBe(path);
    expect(descriptions[place]).toContain(`port ${path.replace('/port/', '')}`);
  });

  test('are of equal length, begin as asked and lead to pages that exist', () => {
    const files = site.files.filter((file) => /^suggest\/.*\.json$/.test(file));
    expect(files.length).toBeGreaterThan(portScope() === 'sample' ? 100 : 500);
    const wrong = files.filter((file) => {
      const prefix = file.replace(/^suggest\/|\.json$/g, '');
      const [asked, texts, descriptions, addresses] = suggestionsFor(prefix);
      return (
        asked !== prefix ||
        texts.length === 0 ||
        new Set([texts.length, descriptions.length, addresses.length]).size !== 1 ||
        texts.some((text) => !text.startsWith(prefix)) ||
        addresses.some((address) => !site.addresses.has(new URL(address).pathname))
      );
    });
    expect(wrong).toEqual([]);
  });
});
