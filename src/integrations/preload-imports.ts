import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

/** The page that can show nothing before its scripts have run. On all others a script is fetched when it is wanted. */
const PAGE = 'search.html';

/** Has the browser fetch what the scripts of the results page import at once, not one import after the other. */
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

/** The page with a link for each module that its scripts import, directly or not. */
export async function withPreloads(page: string, read: (path: string) => Promise<string>): Promise<string> {
  const scripts = [...new Set(Array.from(page.matchAll(/<script[^>]*\ssrc="([^"]*)"/g), ([, path = '']) => path))];
  // A set also hands out what is added to it while it is read.
  const modules = new Set(scripts);
  for (const from of modules) {
    for (const [, reference = ''] of (await read(from)).matchAll(/(?:\bfrom|\bimport)\s*["'`]([^"'`]+)["'`]/g)) {
      modules.add(new URL(reference, `http://site${from}`).pathname);
    }
  }
  const links = [...modules]
    .slice(scripts.length)
    .map((path) => `<link rel="modulepreload" href="${path}">`)
    .join('');
  return page.replace('</head>', () => `${links}</head>`);
}
