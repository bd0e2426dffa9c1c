import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { vi } from 'vitest';
import { pagefindEngine, type SearchEngine } from '../../src/search/engine.ts';
import type { BuiltSite } from './dist.ts';

/** The site's full-text index, searched with its own script: all that a browser would give it are its files. */
export function fullTextOf(site: BuiltSite): SearchEngine {
  const fetchOverHttp = globalThis.fetch;
  vi.stubGlobal('fetch', (input: string | URL | Request, options?: RequestInit) => {
    const address = input instanceof Request ? input.url : String(input);
    return address.startsWith('file:') ? Promise.resolve(fileResponse(address)) : fetchOverHttp(input, options);
  });
  // Pagefind reads the language of the page.
  vi.stubGlobal('document', { currentScript: null, querySelector: () => ({ getAttribute: () => 'en' }) });
  return pagefindEngine(pathToFileURL(join(site.folder, 'pagefind/pagefind.js')).href, '/');
}

function fileResponse(address: string): Response {
  return new Response(readFileSync(new URL(address.replace(/\?.*$/, ''))));
}
