import { FILTER_NAMES, type Filters } from './filters.ts';
import { heedingComplaints } from './heed-complaints.ts';
import { tellingWords } from './telling-words.ts';

/** A page that the full-text index found. */
export interface Hit {
  path: string;
  title: string;
  /** Text around the words found; the found ones between `<mark>` and `</mark>`, the rest as HTML text. */
  excerpt: string;
}

/** How many of the pages found have each value of each filter. */
export type Facets = Record<string, Record<string, number>>;

/** A part of what was found, and how much was found in all. */
export interface Found {
  hits: Hit[];
  total: number;
}

/** What to look for in the full-text index. */
export interface TextWanted {
  /** The words; empty for all pages that the filters want. */
  text: string;
  filters: Filters;
}

/** What to look for, and which of the pages found to fetch. */
export interface TextSearch extends TextWanted {
  from: number;
  most: number;
}

/** Full-text search over the site's pages. Both fail when a part of the index cannot be loaded. */
export interface SearchEngine {
  search: (search: TextSearch) => Promise<Found>;
  /** What choosing another value of a filter would find; it needs a third as much again of the index as a search. */
  countFacets: (wanted: TextWanted) => Promise<Facets>;
}

/** The part of Pagefind's browser API that is used here. */
interface PagefindModule {
  createInstance: (options: object) => Pagefind;
}

interface Pagefind {
  init: () => Promise<void>;
  filters: () => Promise<unknown>;
  search: (text: string | null, options: { filters: object }) => Promise<PagefindFound>;
}

interface PagefindFound {
  results: { data: () => Promise<{ url: string; excerpt: string; meta: Record<string, string> }> }[];
  filters: Facets;
}

/**
 * Closeness of an indexed word to the typed one outweighs how rare it is; with Pagefind's default a
 * long page that repeats a longer word wins over the page that is named by the word.
 */
const RANKING = { termSimilarity: 9 };

/**
 * Pagefind's index as a search engine. Its bundle is fetched with the first search. It runs without Pagefind's worker:
 * a search takes some milliseconds, the worker's script takes longer to arrive, and its failures would go unheard.
 *
 * @param bundlePath the address of `pagefind.js`
 * @param baseUrl what the addresses of found pages begin with
 */
export function pagefindEngine(bundlePath: string, baseUrl: string): SearchEngine {
  let loading: Promise<Pagefind> | undefined;
  let broken = 0;

  return {
    search: (wanted) => ask((pagefind) => search(pagefind, wanted)),
    countFacets: (wanted) => ask((pagefind) => countFacets(pagefind, wanted)),
  };

  async function ask<T>(question: (pagefind: Pagefind) => Promise<T>): Promise<T> {
    try {
      loading ??= load();
      return await heedingComplaints(question(await loading));
    } catch (error) {
      // What failed to load is not kept, by us or by Pagefind, so that the next search tries again.
      loading = undefined;
      throw error;
    }
  }

  async function load(): Promise<Pagefind> {
    const { createInstance } = await bundle();
    const instance = createInstance({ ranking: RANKING, excerptLength: 24, baseUrl, noWorker: true });
    await instance.init();
    return instance;
  }

  async function bundle(): Promise<PagefindModule> {
    try {
      // A script that could not be read stays so at its address for as long as the page is open.
      const again = broken === 0 ? '' : `?again=${broken}`;
      return (await import(/* @vite-ignore */ bundlePath + again)) as PagefindModule;
    } catch (error) {
      broken++;
      throw error;
    }
  }
}

async function search(pagefind: Pagefind, { text, filters, from, most }: TextSearch): Promise<Found> {
  const { results } = await pagefind.search(wordsOf(text), { filters: wish(filters) });
  const pages = await Promise.all(results.slice(from, from + most).map((result) => result.data()));
  const hits = pages.map(({ url, excerpt, meta }) => ({ path: url, title: meta.title ?? url, excerpt }));
  return { hits, total: results.length };
}

/** A filter that has a choice counts what its other values would find in place of that choice. */
async function countFacets(pagefind: Pagefind, { text, filters }: TextWanted): Promise<Facets> {
  // Pagefind counts only filters that it has loaded.
  await pagefind.filters();
  const counts = (chosen: Filters) => pagefind.search(wordsOf(text), { filters: wish(chosen) });
  const now = (await counts(filters)).filters;
  const facets: Facets = {};
  for (const name of FILTER_NAMES) {
    const { [name]: chosen, ...others } = filters;
    const found = chosen ? (await counts(others)).filters : now;
    facets[name] = found[name] ?? {};
  }
  return facets;
}

/** Without words Pagefind is asked for all pages that the filters want. */
function wordsOf(text: string): string | null {
  return text === '' ? null : tellingWords(text);
}

function wish(filters: Filters): object {
  return Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, { any: values }]));
}
