import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { getRegistry } from '../registry/index.ts';
import { searchDocuments, type SearchDocument } from '../search/documents.ts';
import { isBuiltPath } from './built-path.ts';

/**
 * How many places of words a piece of the index holds. Each word of a query costs the reader one piece: with Pagefind's
 * 20,000 that is 28 kB, with this 3 kB, for 2 kB more in the list of pieces that comes first. Pagefind calls the setting
 * unstable and takes it from the environment alone: tests/build/size.test.ts tells when it stops heeding it.
 */
const PIECE_SIZE = 2000;

/** Adds the full-text index to the built site; the build fails if the indexer reports any error. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'everyport:search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const started = performance.now();
        const documents = searchDocuments(getRegistry()).filter(({ path }) => isBuiltPath(path));
        await writeIndex(documents, fileURLToPath(new URL('pagefind', dir)));
        logger.info(`${documents.length} pages indexed in ${((performance.now() - started) / 1000).toFixed(1)} s`);
      },
    },
  };
}

const UNUSED = /-ui\.|-highlight\.|-worker\.|wasm\.unknown\./;

async function writeIndex(documents: SearchDocument[], folder: string): Promise<void> {
  try {
    process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = `${PIECE_SIZE}`;
    const { index, errors } = await pagefind.createIndex({ writePlayground: false });
    fail(errors);
    if (!index) throw new Error('Pagefind gave no index');
    const added = await Promise.all(documents.map((document) => index.addCustomRecord(toRecord(document))));
    fail(added.flatMap((result) => result.errors));
    fail((await index.writeFiles({ outputPath: folder })).errors);
    // The site has a search of its own, in English: Pagefind's ready-made ones and other languages would only lie there.
    for (const file of readdirSync(folder)) if (UNUSED.test(file)) rmSync(join(folder, file));
  } finally {
    await pagefind.close();
  }
}

function toRecord({ path, title, content, filters }: SearchDocument) {
  return { url: path, content, language: 'en', meta: { title }, filters };
}

function fail(errors: string[]): void {
  if (errors.length > 0) throw new Error(`The search index could not be built:\n${errors.join('\n')}`);
}
