import { listWords } from '../words.ts';
import type { PortFacts } from './facts.ts';
import type { Level } from './types.ts';

/** What decides about a port, before anything else does; the first that applies. */
export type Kind =
  'zero' | 'reserved' | 'dynamic' | 'owned' | 'crowded' | 'privileged' | 'disputed' | 'assigned' | 'lesser' | 'free';

/** So much well-known software on a port that it is no longer a choice. */
const CROWD = 3;

/** So many lesser-known services weigh as much as a well-known one. */
const LESSER_PER_RIVAL = 5;

/** Most names that a headline has room for. */
const MOST_OWNERS = 2;

/** What decides about a port. */
export function kindOf(facts: PortFacts): Kind {
  const { record, owners, holders, rivals, lesser, around, occupied, refused, lent } = facts;
  if (record.port === 0) return 'zero';
  if (record.status === 'reserved') return 'reserved';
  if (record.range === 'dynamic') return 'dynamic';
  const crowded = rivals.length + lesser.length / LESSER_PER_RIVAL >= CROWD;
  // What everybody expects on a well-known port stays its own however many servers of it there are. A registered port
  // that a crowd uses, such as 8080, is nobody's any more.
  if (owners.length > 0 && (record.range === 'well-known' || !crowded)) return 'owned';
  if (crowded || occupied.length > 0) return 'crowded';
  if (record.range === 'well-known') return 'privileged';
  if (rivals.length > 0 || lent || refused || around.length > 0) return 'disputed';
  if (holders.length > 0) return 'assigned';
  return lesser.length > 0 ? 'lesser' : 'free';
}

const ANSWERS: Record<Exclude<Kind, 'owned'>, { level: Level; headline: string }> = {
  zero: { level: 'avoid', headline: 'Not a port to listen on' },
  reserved: { level: 'avoid', headline: 'Reserved: leave it alone' },
  dynamic: { level: 'avoid', headline: 'Not for a fixed service' },
  crowded: { level: 'avoid', headline: 'Better choose another' },
  privileged: { level: 'avoid', headline: 'Better choose a registered port' },
  disputed: { level: 'care', headline: 'Usable, with care' },
  assigned: { level: 'care', headline: 'Usable inside, not in a product' },
  lesser: { level: 'care', headline: 'Usable, with care' },
  free: { level: 'good', headline: 'A good choice' },
};

/** The answer in a word and in a few. */
export function answerOf(kind: Kind, { owners }: PortFacts): { level: Level; headline: string } {
  return kind === 'owned' ? { level: 'avoid', headline: `Only for ${ownerWords(owners)}` } : ANSWERS[kind];
}

function ownerWords(owners: string[]): string {
  const named = owners.slice(0, MOST_OWNERS);
  const words = listWords(named);
  // "HTTP alternate ports" and "any private mail system" are no names of one thing.
  if (named.length > 1 || /\s[a-z]+s$|^[a-z]+\s/.test(words)) return words;
  return `${words} itself`;
}
