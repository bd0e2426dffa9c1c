import type { NamedService, NamesIndex } from './names/names-index.ts';
import { portPath, searchPath } from '../site/urls.ts';
import { spanWords } from '../site/words.ts';

/** One line of what a browser's address bar offers. */
export interface Completion {
  text: string;
  description: string;
  path: string;
}

/** Services that many meet; a file for each beginning of the names of all others would be too many. */
const LEAST_KNOWN_TIER = 2;
const LONGEST_PREFIX = 3;
const MOST_COMPLETIONS = 8;
/** Words that stand in a file's name as they are. */
const PLAIN = /^[a-z0-9][a-z0-9-]*$/;

/** What to offer for each beginning of a well-known name, the best known first. */
export function completionsByPrefix({ services }: NamesIndex): Map<string, Completion[]> {
  const byPrefix = new Map<string, Completion[]>();
  for (const service of services) {
    if (service.tier > LEAST_KNOWN_TIER) break;
    for (const text of new Set([service.name, ...service.others].map((name) => name.toLowerCase()))) {
      if (!PLAIN.test(text)) continue;
      for (let length = 1; length <= Math.min(text.length, LONGEST_PREFIX); length++) {
        const prefix = text.slice(0, length);
        const known = byPrefix.get(prefix) ?? [];
        const added = completion(text, service);
        // One name of a service is enough: the others lead to the same page.
        const toldBefore = known.some(({ description }) => description === added.description);
        if (known.length < MOST_COMPLETIONS && !toldBefore) byPrefix.set(prefix, [...known, added]);
      }
    }
  }
  return byPrefix;
}

function completion(text: string, { name, uses: [main] }: NamedService): Completion {
  const single = main !== undefined && main.first === main.last;
  return {
    text,
    description: main ? `${name}: port ${spanWords(main.first, main.last)}` : name,
    path: single ? portPath(main.first) : searchPath(text),
  };
}
