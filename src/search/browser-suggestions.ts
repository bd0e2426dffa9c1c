import type { NamedService, NamesIndex } from './names/names-index.ts';
import { portPath, searchPath } from '../site/urls.ts';
import { spanWords } from '../site/words.ts';

/** One line of what a browser's address bar offers. */
export interface Completion {
  text: string;
  description: string;
  path: string;
}

/**
 * The longest beginning that has a file, by how well known the service is: each takes a block of the disk, and what is
 * typed beyond it is found on the site.
 */
const LONGEST_PREFIX: Record<number, number> = { 1: 3, 2: 2 };
const MOST_COMPLETIONS = 8;
/** Words that stand in a file's name as they are. */
const PLAIN = /^[a-z0-9][a-z0-9-]*$/;

/** What to offer for each beginning of a well-known name, the best known first. */
export function completionsByPrefix({ services }: NamesIndex): Map<string, Completion[]> {
  const byPrefix = new Map<string, Completion[]>();
  for (const service of services) {
    const longest = LONGEST_PREFIX[service.tier];
    if (longest === undefined) break;
    for (const text of new Set([service.name, ...service.others].map((name) => name.toLowerCase()))) {
      if (!PLAIN.test(text)) continue;
      for (let length = 1; length <= Math.min(text.length, longest); length++) {
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
    description: main ? `${name}: ${single ? 'port' : 'ports'} ${spanWords(main.first, main.last)}` : name,
    path: single ? portPath(main.first) : searchPath(text),
  };
}
