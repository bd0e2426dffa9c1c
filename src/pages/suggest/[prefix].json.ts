import type { APIRoute } from 'astro';
import { getRegistry } from '~/registry/index.ts';
import { completionsByPrefix, type Completion } from '~/search/browser-suggestions.ts';
import { builtNames } from '~/search/names/built-names.ts';
import { gatherNames } from '~/search/names/gather-names.ts';

interface Props extends Record<string, unknown> {
  completions: Completion[];
}

export function getStaticPaths() {
  const byPrefix = completionsByPrefix(builtNames(gatherNames(getRegistry())));
  return [...byPrefix].map(([prefix, completions]) => ({ params: { prefix }, props: { completions } }));
}

/** What a browser's address bar offers for a beginning, in the form of the OpenSearch suggestions extension. */
export const GET: APIRoute<Props> = ({ params, props: { completions }, site }) =>
  Response.json([
    params.prefix,
    completions.map(({ text }) => text),
    completions.map(({ description }) => description),
    completions.map(({ path }) => new URL(path, site).href),
  ]);
