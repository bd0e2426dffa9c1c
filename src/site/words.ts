import type { RangeId, Status, TransportProtocol } from '../registry/index.ts';
import type { Level } from './verdict/types.ts';

/** The words that more than one page or script uses. Sentences of a single page stay in its component. */

export const SITE_NAME = 'everyport';
export const SITE_TAGLINE = 'Every TCP, UDP, SCTP and DCCP port number';

export const TRANSPORT_NAMES: Record<TransportProtocol, string> = {
  tcp: 'TCP',
  udp: 'UDP',
  sctp: 'SCTP',
  dccp: 'DCCP',
};

export const STATUS_NAMES: Record<Status, string> = {
  assigned: 'Assigned',
  reserved: 'Reserved',
  unassigned: 'Unassigned',
};

export const RANGE_NAMES: Record<RangeId, string> = {
  'well-known': 'Well-known ports',
  registered: 'Registered ports',
  dynamic: 'Dynamic ports',
};

/** How good a choice a port is. */
export const LEVEL_WORDS: Record<Level, string> = { good: 'yes', care: 'with care', avoid: 'better not' };

/** "TCP", "TCP and UDP", "TCP, UDP and SCTP". */
export function listTransports(transports: readonly TransportProtocol[]): string {
  return listWords(transports.map((transport) => TRANSPORT_NAMES[transport]));
}

/** Joins words as a sentence does: "a", "a and b", "a, b and c". */
export function listWords(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

/** A span in text: "6000 to 6063". A dash without spaces would join the two into one word of the search index. */
export function spanWords(first: number, last: number): string {
  return first === last ? String(first) : `${first} to ${last}`;
}

/** "1 port", "2,048 ports". */
export function countOf(count: number, noun: string, plural = `${noun}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? noun : plural}`;
}
