/** Between the names of a page in its metadata: names may have blanks. */
export const NAME_SEPARATOR = ' | ';

/** A page that the full-text index found. */
export interface Hit {
  path: string;
  title: string;
  /** What kind of page it is, by its index document. */
  kind: string;
  /** The names it is to be found by exactly. */
  names: string[];
  /** How well known, 1 being best. */
  tier: number;
  /** Text around the words found; the found ones between `<mark>` and `</mark>`, the rest as HTML text. */
  excerpt: string;
}

/** The best of what was found, and how much was found in all. */
export interface Found {
  hits: Hit[];
  total: number;
}

/** Full-text search over the site's pages. */
export interface SearchEngine {
  /** @throws when the index cannot be loaded */
  search: (text: string, most: number) => Promise<Found>;
}

/** The part of Pagefind's browser API that is used here. */
interface Pagefind {
  options: (options: object) => Promise<void>;
  init: () => Promise<void>;
  destroy: () => Promise<void>;
  search: (text: string) => Promise<{ results: { data: () => Promise<PagefindPage> }[] }>;
}

interface PagefindPage {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
}

/**
 * Closeness of an indexed word to the typed one outweighs how rare it is; with Pagefind's default a
 * long page that repeats a longer word wins over the page that is named by the word.
 */
const RANKING = { termSimilarity: 9 };

/**
 * Pagefind's index as a search engine. Its bundle is fetched with the first search.
 *
 * @param bundlePath the address of `pagefind.js`
 * @param baseUrl what the addresses of found pages begin with
 */
export function pagefindEngine(bundlePath: string, baseUrl: string): SearchEngine {
  let loading: Promise<Pagefind> | undefined;

  async function load(): Promise<Pagefind> {
    const pagefind = (await import(/* @vite-ignore */ bundlePath)) as Pagefind;
    await pagefind.options({ ranking: RANKING, excerptLength: 24, baseUrl });
    await pagefind.init();
    return pagefind;
  }

  async function search(text: string, most: number): Promise<Found> {
    loading ??= load();
    const pagefind = await loading;
    const { results } = await pagefind.search(text);
    const pages = await Promise.all(results.slice(0, most).map((result) => result.data()));
    return { hits: pages.map(toHit), total: results.length };
  }

  /** What failed to load is not kept, by us or by Pagefind, so that the next search tries again. */
  async function forget(): Promise<void> {
    loading = undefined;
    const bundle = (await import(/* @vite-ignore */ bundlePath).catch(() => undefined)) as Pagefind | undefined;
    await bundle?.destroy();
  }

  return {
    search: async (text, most) => {
      try {
        return await search(text, most);
      } catch (error) {
        // Why the search failed matters more than why forgetting did.
        await forget().catch(() => undefined);
        throw error;
      }
    },
  };
}

function toHit({ url, excerpt, meta }: PagefindPage): Hit {
  return {
    path: url,
    title: meta.title ?? url,
    kind: meta.kind ?? '',
    names: (meta.names ?? '').split(NAME_SEPARATOR).filter(Boolean),
    tier: Number(meta.tier ?? Infinity),
    excerpt,
  };
}
