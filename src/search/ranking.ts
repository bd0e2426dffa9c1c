import type { Hit } from './engine.ts';

/** How a page stands to a query, lower being better. */
const EXACT_NAME_OF_RANGE = 0;
const EXACT_NAME_OF_PORT = 1;
const EXACT_NAME = 2;
const NAME_BEGINS = 3;
const OTHER = 4;

/**
 * Orders what full text found: pages named exactly as the query before those whose name begins so, before the rest; a
 * range before a port, a port before the service that holds it. Of pages that are named so, the better known comes first;
 * of the rest, the engine's own order stands.
 */
export function rankHits(query: string, hits: Hit[]): Hit[] {
  const wanted = query.trim().toLowerCase();
  return hits
    .map((hit, index) => ({ hit, index, rank: rankOf(hit, wanted) }))
    .sort((a, b) => a.rank - b.rank || fame(a) - fame(b) || a.index - b.index)
    .map(({ hit }) => hit);
}

interface Ranked {
  hit: Hit;
  rank: number;
}

function fame({ hit, rank }: Ranked): number {
  return rank === OTHER ? 0 : hit.tier;
}

function rankOf({ kind, names }: Hit, wanted: string): number {
  const lower = names.map((name) => name.toLowerCase());
  if (!lower.includes(wanted)) return lower.some((name) => name.startsWith(wanted)) ? NAME_BEGINS : OTHER;
  if (kind === 'range') return EXACT_NAME_OF_RANGE;
  return kind === 'port' ? EXACT_NAME_OF_PORT : EXACT_NAME;
}
