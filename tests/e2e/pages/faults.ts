import type { Page, Route } from '@playwright/test';

/** Ways in which a file fails to arrive. */
export const FAULTS = {
  blocked: (route: Route) => route.abort('blockedbyclient'),
  missing: (route: Route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<p>Not found</p>' }),
  broken: (route: Route) =>
    route.fulfill({
      status: 200,
      // A browser reads a script, however broken, only where it is called one.
      contentType: route.request().url().includes('.js') ? 'text/javascript' : 'application/octet-stream',
      body: '}{ not what this file should be '.repeat(40),
    }),
} as const;
export type Fault = keyof typeof FAULTS;

/** The files that full text is answered from, each needed before there is an answer. */
export const TEXT_PARTS = {
  'pagefind.js': /\/pagefind\/pagefind\.js(?:\?|$)/,
  'the entry': /\/pagefind\/pagefind-entry\.json/,
  'the metadata': /\/pagefind\/.*\.pf_meta/,
  'the WebAssembly': /\/pagefind\/wasm\./,
  'a chunk of the index': /\/pagefind\/index\/.*\.pf_index/,
  'a page of the index': /\/pagefind\/fragment\/.*\.pf_fragment/,
} as const;

export const NAMES = /\/names\.json/;
export const TEXT = /\/pagefind\//;

/** Makes files fail from now on. Answers how often they were asked for, and a way to mend them. */
export async function breakFiles(
  page: Page,
  files: RegExp,
  fault: Fault,
): Promise<{ asked: () => number; mend: () => Promise<void> }> {
  let asked = 0;
  const fail = async (route: Route): Promise<void> => {
    asked++;
    await FAULTS[fault](route);
  };
  await page.route(files, fail);
  return { asked: () => asked, mend: () => page.unroute(files, fail) };
}
