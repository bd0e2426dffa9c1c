import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { AFTER_PAINT_SCRIPT } from '../site/after-paint.ts';
import { EARLY_SCRIPT } from '../site/themes.ts';

/**
 * Pages rendered while others wait for their file to be written. Rendering is one thread's work;
 * more than a few writes in flight gain nothing.
 */
export const BUILD_CONCURRENCY = Math.max(4, availableParallelism() * 4);

/**
 * The site's Content-Security-Policy; Astro adds the hashes of its own scripts and styles, these are those of ours. A page
 * keeps the hashes of what it has.
 * Pagefind compiles its engine from WebAssembly, hence `wasm-unsafe-eval`.
 */
export const CSP = {
  directives: ["default-src 'self'", "object-src 'none'", "base-uri 'none'", "form-action 'self'"],
  scriptDirective: {
    resources: ["'self'", "'wasm-unsafe-eval'"],
    hashes: [hashOf(EARLY_SCRIPT), hashOf(AFTER_PAINT_SCRIPT)],
  },
};

/** As a policy names an inline script that may run (CSP Level 3, section 2.3.1). */
export function hashOf(script: string): `sha256-${string}` {
  return `sha256-${createHash('sha256').update(script).digest('base64')}`;
}

/** A script's name in short: the one that Astro gives tells its place in a component, on each of 75,000 pages. */
export function scriptName({ name }: { name: string }): string {
  return `_astro/${name.replace(/\..*/, '')}.[hash].js`;
}
