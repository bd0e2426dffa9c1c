import type { AstroPrerenderer } from 'astro';
import { hashOf } from './options.ts';

type Render = AstroPrerenderer['render'];

/** The text of scripts and styles that stand in the page itself. */
const INLINE = /<(script|style)(?![^>]*\ssrc=)[^>]*>([^]*?)<\/\1>/g;
const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)(")/;

/**
 * Takes out of each page's policy the hashes of scripts and styles that it does not have. Astro lists those of its own
 * island scripts on every page; ours has none of them, and they would be an eighth of the page of an unassigned port.
 */
export function withoutUnusedHashes(render: Render): Render {
  return async (request, options) => {
    const result = await render(request, options);
    const response = result instanceof Response ? result : result.response;
    if (!response.headers.get('content-type')?.startsWith('text/html')) return result;
    return new Response(stripHashes(await response.text()), response);
  };
}

/** The page with a policy that names only what it needs. */
export function stripHashes(page: string): string {
  const needed = new Set(Array.from(page.matchAll(INLINE), ([, , text = '']) => hashOf(text)));
  return page.replace(POLICY, (_all, before: string, policy: string, after: string) => {
    const kept = policy.replace(/ '(sha\d+-[^']+)'/g, (whole, hash: `sha256-${string}`) =>
      needed.has(hash) ? whole : '',
    );
    return before + kept + after;
  });
}
