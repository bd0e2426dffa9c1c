import { getRegistry } from '~/registry/index.ts';
import { builtNames } from '~/search/names/built-names.ts';
import { encodeNames } from '~/search/names/codec.ts';
import { gatherNames } from '~/search/names/gather-names.ts';

/** What the search box answers numbers, names and nicknames from, for this site's own script: see `codec.ts`. */
export const GET = (): Response => {
  const text = encodeNames(builtNames(gatherNames(getRegistry())));
  return new Response(text, { headers: { 'content-type': 'application/json' } });
};
