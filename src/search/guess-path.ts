import { slugOf } from '../registry/slug.ts';
import { portPath, servicePath } from '../site/urls.ts';
import { cleanQuery } from './query-text.ts';
import { readPort } from './read-port.ts';

/** Where an address without a page should have led. */
export type Guess =
  | { kind: 'port'; path: string }
  /** A service page that may exist. */
  | { kind: 'service'; path: string; text: string }
  | { kind: 'search'; text: string }
  | { kind: 'nothing' };

/** Words in front of a number or a name that only say what it is. */
const PREFIX = /^(?:ports?|services?|p|s)\//i;

/** A host before the number, as in `localhost:8080`. */
const HOST = /^[\w.-]+(?=:\d+$)/;

/**
 * Guesses what a missing address meant: `22`, `22/tcp`, `tcp/22`, `port/22/`, `port/22/tcp` are
 * ports; one word, as in `ssh`, may be a service; the rest can be searched for.
 *
 * @param path the address below the site's base, without a leading slash
 */
export function guessPath(path: string): Guess {
  const words = decode(path)
    .replace(/\/+$/, '')
    .replace(/\.html?$/, '')
    .replace(PREFIX, '')
    .trim();
  const query = readPort(cleanQuery(words.replace(HOST, '')).toLowerCase());
  if (query?.kind === 'port') return { kind: 'port', path: portPath(query.port, query.transport ?? undefined) };
  const text = words.replace(/[/\s]+/g, ' ').trim();
  if (text === '') return { kind: 'nothing' };
  return words.includes('/') || slugOf(words) === ''
    ? { kind: 'search', text }
    : { kind: 'service', path: servicePath(slugOf(words)), text };
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
