import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { AFTER_PAINT_ID } from '../site/after-paint.ts';

/** The page that can show nothing before its scripts have run. On all others a script is fetched when it is wanted. */
const PAGE = 'search.html';

/** What the page fetches by itself once it has been painted. */
const AFTER_PAINT = new RegExp(`(<template id="${AFTER_PAINT_ID}">)([^]*?)(</template>)`);

/** Has the browser fetch what the scripts of the results page import all together, not one import after the other. */
export function preloadImports(): AstroIntegration {
  let base = '/';
  return {
    name: 'everyport:preload-imports',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir }) => {
        const page = new URL(PAGE, dir);
        const read = (path: string): Promise<string> => readFile(new URL(path.slice(base.length), dir), 'utf8');
        await writeFile(page, await withPreloads(await readFile(page, 'utf8'), read));
      },
    },
  };
}

/**
 * The page with a link for each module that its scripts after the paint import, directly or not, beside them.
 *
 * @throws {Error} when the page has no such scripts, for then nothing would be preloaded and nobody would notice.
 */
export async function withPreloads(page: string, read: (path: string) => Promise<string>): Promise<string> {
  const [, , content = ''] = AFTER_PAINT.exec(page) ?? [];
  const scripts = Array.from(content.matchAll(/<script[^>]*\ssrc="([^"]*)"/g), ([, path = '']) => path);
  if (scripts.length === 0) throw new Error(`the page has no scripts in <template id="${AFTER_PAINT_ID}">`);
  // A set also hands out what is added to it while it is read.
  const modules = new Set(scripts);
  for (const from of modules) {
    for (const [, reference = ''] of (await read(from)).matchAll(/(?:\bfrom|\bimport)\s*["'`]([^"'`]+)["'`]/g)) {
      modules.add(new URL(reference, `http://site${from}`).pathname);
    }
  }
  const links = [...modules].slice(scripts.length).map((path) => `<link rel="modulepreload" href="${path}">`);
  return page.replace(AFTER_PAINT, (_all, start: string, inside: string, end: string) =>
    [start, ...links, inside, end].join(''),
  );
}
