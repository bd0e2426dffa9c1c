import type { AstroPrerenderer } from 'astro';
import { hashOf } from './options.ts';

type Render = AstroPrerenderer['render'];

/** The text of scripts and styles that stand in the page itself. */
const INLINE = /<(script|style)(?![^>]*\ssrc=)[^>]*>([^]*?)<\/\1>/g;
const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)(")/;
const WHOLE_POLICY = /<meta http-equiv="content-security-policy"[^>]*>/;
const CHARSET = /<meta charset="[^"]*">/;

/**
 * Takes out of each page's policy the hashes of scripts and styles that it does not have, and puts it before them. Astro
 * lists those of its own island scripts on every page; ours has none of them, and they would be an eighth of the page of
 * an unassigned port.
 */
export function withoutUnusedHashes(render: Render): Render {
  return async (request, options) => {
    const result = await render(request, options);
    const response = result instanceof Response ? result : result.response;
    if (!response.headers.get('content-type')?.startsWith('text/html')) return result;
    return new Response(policyFirst(stripHashes(await response.text())), response);
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

/** The page with its policy at the top: it governs what stands below it alone, and Astro puts it below our early script. */
export function policyFirst(page: string): string {
  const [policy] = WHOLE_POLICY.exec(page) ?? [];
  if (policy === undefined || !CHARSET.test(page)) return page;
  return page.replace(policy, '').replace(CHARSET, (charset) => charset + policy);
}
