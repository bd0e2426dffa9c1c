import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { isBuiltPath } from '../../src/integrations/built-path.ts';
import { getRegistry } from '../../src/registry/index.ts';
import { searchDocuments } from '../../src/search/documents.ts';
import { FILTER_NAMES, takeFilters } from '../../src/search/filters.ts';
import { builtSite } from './dist.ts';

const site = builtSite();

interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

/** What the index shows of its pages, one file each: JSON after the word that Pagefind begins its files with. */
const fragments = site.files
  .filter((file) => file.endsWith('.pf_fragment'))
  .map((file) => {
    const text = gunzipSync(readFileSync(join(site.folder, file))).toString();
    return JSON.parse(text.slice(text.indexOf('{'))) as Fragment;
  });

describe('the search index', () => {
  test('has the documented ports, services and ranges that have a page', () => {
    const expected = searchDocuments(getRegistry())
      .map(({ path }) => path)
      .filter(isBuiltPath);
    const indexed = new Set(fragments.map(({ url }) => url));
    expect(expected.length).toBeGreaterThan(500);
    expect(expected.filter((path) => !indexed.has(path))).toEqual([]);
    expect(fragments).toHaveLength(expected.length);
  });

  test('leads to pages that exist', () => {
    expect(fragments.filter(({ url }) => !site.addresses.has(url))).toEqual([]);
  });

  test('has a title and words for each', () => {
    expect(fragments.filter(({ meta }) => !meta.title).map(({ url }) => url)).toEqual([]);
    expect(fragments.filter(({ content }) => content.trim() === '').map(({ url }) => url)).toEqual([]);
  });

  test('has for each filter values that can be asked for, and no other filter', () => {
    const values = new Set(
      fragments.flatMap(({ filters }) =>
        Object.entries(filters).flatMap(([name, all]) => all.map((value) => `${name}:${value}`)),
      ),
    );
    expect(new Set([...values].map((value) => value.replace(/:.*/, '')))).toEqual(new Set(FILTER_NAMES));
    expect([...values].filter((value) => takeFilters(value).rest !== '')).toEqual([]);
  });
});
