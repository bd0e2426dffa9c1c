import type { AstroPrerenderer } from 'astro';

type Render = AstroPrerenderer['render'];

const INLINE = /<style[\s>]|<script(?![^>]*\ssrc=)/;
const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)(")/;

/**
 * Takes the hashes out of the policy of pages without inline scripts and styles. Astro lists those of its own island
 * scripts on every page; ours has none of them, and they would be an eighth of the page of an unassigned port.
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
  if (INLINE.test(page)) return page;
  return page.replace(POLICY, (_all, before: string, policy: string, after: string) => {
    return before + policy.replace(/ 'sha\d+-[^']+'/g, '') + after;
  });
}
