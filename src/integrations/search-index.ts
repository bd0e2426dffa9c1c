import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import type { PagefindIndex } from 'pagefind';
import { getRegistry } from '../registry/index.ts';
import type { SearchDocument } from '../search/search-document.ts';
import { searchDocuments } from '../search/documents.ts';
import { isBuiltPath } from './built-path.ts';

/**
 * How many places of words a piece of the index holds. Each word of a query costs the reader one piece: with Pagefind's
 * 20,000 that is 28 kB, with this 3 kB, for 2 kB more in the list of pieces that comes first. Pagefind calls the setting
 * unstable and takes it from the environment alone: tests/build/size.test.ts tells when it stops heeding it.
 */
const PIECE_SIZE = 2000;

/**
 * Adds the full-text index to the built site; the build fails if the indexer reports any error. What is indexed comes from
 * the registry and not from the pages, so Pagefind, a process of its own, works while Astro renders them.
 */
export function searchIndex(): AstroIntegration {
  const documents = (): SearchDocument[] => searchDocuments(getRegistry()).filter(({ path }) => isBuiltPath(path));
  let indexed: Promise<PagefindIndex>;
  return {
    name: 'everyport:search-index',
    hooks: {
      'astro:build:start': () => {
        indexed = makeIndex(documents());
        // Heard of when the pages are done; till then nobody listens.
        indexed.catch(() => undefined);
      },
      'astro:build:done': async ({ dir }) => {
        try {
          await writeIndex(await indexed, fileURLToPath(new URL('pagefind', dir)));
        } finally {
          await pagefind.close();
        }
      },
    },
  };
}

async function makeIndex(documents: SearchDocument[]): Promise<PagefindIndex> {
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = `${PIECE_SIZE}`;
  const { index, errors } = await pagefind.createIndex({ writePlayground: false });
  fail(errors);
  if (!index) throw new Error('Pagefind gave no index');
  const added = await Promise.all(documents.map((document) => index.addCustomRecord(toRecord(document))));
  fail(added.flatMap((result) => result.errors));
  return index;
}

const UNUSED = /-ui\.|-highlight\.|-worker\.|wasm\.unknown\./;

async function writeIndex(index: PagefindIndex, folder: string): Promise<void> {
  fail((await index.writeFiles({ outputPath: folder })).errors);
  // The site has a search of its own, in English: Pagefind's ready-made ones and other languages would only lie there.
  for (const file of readdirSync(folder)) if (UNUSED.test(file)) rmSync(join(folder, file));
}

function toRecord({ path, title, content, filters }: SearchDocument) {
  return { url: path, content, language: 'en', meta: { title }, filters };
}

function fail(errors: string[]): void {
  if (errors.length > 0) throw new Error(`The search index could not be built:\n${errors.join('\n')}`);
}
