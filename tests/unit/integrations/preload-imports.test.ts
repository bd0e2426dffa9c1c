import { expect, test } from 'vitest';
import { withPreloads } from '../../../src/integrations/preload-imports.ts';

const SCRIPTS: Record<string, string> = {
  '/base/_astro/page.js': 'import{a}from"./shared.js";import"./effect.js";a(()=>import("./later.js"))',
  '/base/_astro/other.js': 'import{a}from"./shared.js";',
  '/base/_astro/shared.js': 'import{b as c}from"./deep.js";export{c as a};',
  '/base/_astro/effect.js': 'import"./shared.js";',
  '/base/_astro/deep.js': 'export const b = 1;',
};

const page = (links: string): string =>
  `<html><head></head><body><template id="after-paint">${links}` +
  '<script type="module" src="/base/_astro/page.js"></script>' +
  '<script type="module" src="/base/_astro/other.js"></script></template>' +
  '<script type="module" src="/base/_astro/of-every-page.js"></script></body></html>';

const read = (path: string): Promise<string> => {
  const text = SCRIPTS[path];
  return text === undefined ? Promise.reject(new Error(`nobody should ask for ${path}`)) : Promise.resolve(text);
};

test('the scripts after the paint get a link for each module that they will import, and none for what they may import later', async () => {
  const links = ['shared', 'effect', 'deep'].map((name) => `<link rel="modulepreload" href="/base/_astro/${name}.js">`);
  expect(await withPreloads(page(''), read)).toBe(page(links.join('')));
});

test('a page without scripts after the paint is a mistake that is told', async () => {
  const plain = '<html><head></head><body><script type="module" src="/base/_astro/page.js"></script></body></html>';
  await expect(withPreloads(plain, read)).rejects.toThrow('<template id="after-paint">');
});
