import { availableParallelism } from 'node:os';

/**
 * Pages rendered while others wait for their file to be written. Rendering is one thread's work;
 * more than a few writes in flight gain nothing.
 */
export const BUILD_CONCURRENCY = Math.max(4, availableParallelism() * 4);

/**
 * The site's Content-Security-Policy; Astro adds the hashes of its own scripts and styles.
 * Pagefind compiles its engine from WebAssembly, hence `wasm-unsafe-eval`.
 */
export const CSP = {
  directives: ["default-src 'self'", "object-src 'none'", "base-uri 'none'", "form-action 'self'"],
  scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
};
