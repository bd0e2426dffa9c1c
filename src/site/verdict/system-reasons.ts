import type { Registry } from '../../registry/index.ts';
import { PLATFORMS_PATH } from '../urls.ts';
import { listWords } from '../words.ts';
import type { PortFacts } from './facts.ts';
import type { Reason } from './types.ts';

/** Ranges by system stand on one page of ours, each with its source. */
const RANGES_BY_SYSTEM = [{ title: 'By system', url: PLATFORMS_PATH }];

/** What operating systems and browsers do with a port, as reasons. */
export function systemReasons(facts: PortFacts, { platforms }: Registry): Reason[] {
  const { record, occupied, refused, systems, lent } = facts;
  const reasons: Reason[] = occupied.map(({ system, by, source }) => ({
    id: 'occupied',
    weight: 'against',
    text: `${system} uses it for ${by}.`,
    matters: `for users of ${system}`,
    sources: [source],
  }));
  if (refused) {
    reasons.push({
      id: 'refused',
      weight: 'against',
      text: 'Browsers refuse to open addresses with it.',
      matters: 'for pages and web APIs',
      sources: [platforms.refusedByBrowsers.source],
    });
  }
  // Port 0 is never listened on, nor lent out.
  if (record.port === 0) return reasons;
  if (systems.privileged.length > 0) {
    reasons.push({
      id: 'privileged',
      weight: 'against',
      text: `To listen on it takes a privilege on ${listWords(systems.privileged)}.`,
      matters: 'for services without root',
      sources: RANGES_BY_SYSTEM,
    });
  }
  if (systems.ephemeral.length > 0) {
    reasons.push({
      id: 'ephemeral',
      weight: lent ? 'against' : 'note',
      text: `Lent to outgoing connections by ${listWords(systems.ephemeral)}${keptFree(record.port, platforms)}.`,
      matters: 'for a fixed port on a busy host',
      sources: RANGES_BY_SYSTEM,
    });
  }
  for (const { first, last, system, by, symptom } of platforms.excluded) {
    if (record.port < first || record.port > last) continue;
    reasons.push({
      id: 'excluded',
      weight: 'note',
      text: `${system} may set it aside for ${by}: ${symptom}.`,
      matters: null,
      sources: RANGES_BY_SYSTEM,
    });
  }
  return reasons;
}

function keptFree(port: number, { ephemeral }: Registry['platforms']): string {
  const settings = ephemeral.flatMap(({ first, last, system, keepFree }) =>
    keepFree !== undefined && port >= first && port <= last ? [`on ${system}, ${keepFree} prevents it`] : [],
  );
  return settings.length > 0 ? ` (${settings.join('; ')})` : '';
}
