import type { APIRoute } from 'astro';
import { sitePath } from '~/site/urls.ts';

/** Everything may be read; empty ports say by themselves that they need not be indexed. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(sitePath('/sitemap-index.xml'), site).href}\n`);
