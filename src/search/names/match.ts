import { nameKey, nameWords } from './normalise-name.ts';
import { atOnce, stepwise, type Steps } from '../steps.ts';
import { lettersApart, lettersOf, slipsAllowed, slipsBetween } from './spelling.ts';

/** How a name stands to what was typed, best first. */
export const MATCHES = ['name', 'alias', 'prefix', 'words', 'inside', 'spelling'] as const;
export type MatchKind = (typeof MATCHES)[number];

/** Something that has names, and is more or less well known. */
export interface Named {
  name: string;
  others: string[];
  tier: number;
}

/** A thing found by one of its names. */
export interface Match<T extends Named> {
  thing: T;
  kind: MatchKind;
  /** The name that matched, as it is written. */
  name: string;
  /** Within a kind, the lower the better. */
  cost: number;
}

interface Entry<T> {
  thing: T;
  place: number;
  name: string;
  isAlias: boolean;
  key: string;
  words: string[];
  letters: number;
}

/** Names, ready to be searched. */
export interface Names<T extends Named> {
  /** By exact name, alias, prefix, words and parts, in this order; of the same order the better known first. */
  match: (text: string) => Match<T>[];
  /** What may have been meant by a word that is spelled like none of the names, the likeliest first. */
  correct: (text: string) => Match<T>[];
}

/** Prepares the names of things for searching. */
export function namesOf<T extends Named>(things: readonly T[]): Names<T> {
  return atOnce(preparingNames(things));
}

/** As `namesOf`, in steps. */
export function* preparingNames<T extends Named>(things: readonly T[]): Steps<Names<T>> {
  const prepared = yield* stepwise(things, (thing, place) =>
    [thing.name, ...thing.others].map((name, index): Entry<T> => {
      const words = nameWords(name);
      const key = words.join('');
      return { thing, place, name, isAlias: index > 0, key, words, letters: lettersOf(key) };
    }),
  );
  const entries = prepared.flat();
  let vocabulary: Set<string> | undefined;
  const known = (): Set<string> => (vocabulary ??= new Set(entries.flatMap(({ words }) => words)));
  return {
    match: (text) => best(matches(entries, text)),
    correct: (text) => (areWords(text) ? [] : best(corrections(entries, nameKey(text)))),
  };

  /** Several words that are each spelled like one of a name's are no slip, though no name has them all: "mail server". */
  function areWords(text: string): boolean {
    const words = nameWords(text);
    return words.length > 1 && words.every((word) => known().has(word));
  }
}

interface Found<T extends Named> extends Match<T> {
  place: number;
}

/** Shorter than this, a part of a name says nothing. */
const SHORTEST_PART = 3;

function matches<T extends Named>(entries: Entry<T>[], text: string): Found<T>[] {
  const lower = text.toLowerCase();
  const words = nameWords(text);
  const key = words.join('');
  if (key === '') return [];
  return entries.flatMap((entry) => {
    const kind = kindOf(entry, lower, key, words);
    return kind ? [{ ...entry, kind, cost: Number(entry.isAlias) + entry.key.length / 100 }] : [];
  });
}

function kindOf<T>(entry: Entry<T>, lower: string, key: string, words: string[]): MatchKind | null {
  const { name, isAlias, key: own } = entry;
  // Names such as `whois++` differ from others by their signs alone: what is spelled alike comes before what reads alike.
  if (own === key) return !isAlias && name.toLowerCase() === lower ? 'name' : 'alias';
  if (own.startsWith(key)) return 'prefix';
  if (words.every((word) => entry.words.some((ownWord) => ownWord.startsWith(word)))) return 'words';
  return key.length >= SHORTEST_PART && own.includes(key) ? 'inside' : null;
}

/** What a thing's fame is worth against slips of the pen: a well-known name is meant more often than an unknown one. */
const SLIPS_PER_TIER = 0.4;
/** Of what hardly anybody knows, more than one slip is a guess. */
const LEAST_FAMOUS = 3;
/** A slip in the part that stands so far, of a name that is not yet complete. */
const UNFINISHED = 0.5;
const SHORTEST_UNFINISHED = 6;

function corrections<T extends Named>(entries: Entry<T>[], key: string): Found<T>[] {
  const most = slipsAllowed(key.length);
  if (most === 0) return [];
  const letters = lettersOf(key);
  return entries.flatMap((entry) => {
    const slips = slipsIn(entry, key, letters, most);
    if (slips > (entry.thing.tier > LEAST_FAMOUS ? 1 : most)) return [];
    return [{ ...entry, kind: 'spelling' as const, cost: slips + entry.thing.tier * SLIPS_PER_TIER }];
  });
}

function slipsIn<T>({ key: own, letters }: Entry<T>, key: string, typed: number, most: number): number {
  // A name that begins so is no slip.
  if (own.startsWith(key)) return most + 1;
  const whole = lettersApart(letters, typed) > 2 * most ? most + 1 : slipsBetween(key, own, most);
  if (whole <= most || key.length < SHORTEST_UNFINISHED || own.length <= key.length || !own.startsWith(key.charAt(0)))
    return whole;
  return slipsBetween(key, own.slice(0, key.length), 1) > 1 ? most + 1 : 1 + UNFINISHED;
}

/** The best match of each thing, in order. */
function best<T extends Named>(found: Found<T>[]): Match<T>[] {
  const byPlace = new Map<number, Found<T>>();
  for (const match of found) {
    const known = byPlace.get(match.place);
    if (!known || compare(match, known) < 0) byPlace.set(match.place, match);
  }
  return [...byPlace.values()].sort(compare).map(({ thing, kind, name, cost }) => ({ thing, kind, name, cost }));
}

function compare<T extends Named>(a: Found<T>, b: Found<T>): number {
  return order(a) - order(b) || a.thing.tier - b.thing.tier || a.cost - b.cost || a.place - b.place;
}

/** Corrections weigh fame against slips themselves; all others are in order of their kind first. */
function order<T extends Named>({ kind, cost }: Found<T>): number {
  const place = MATCHES.indexOf(kind);
  return kind === 'spelling' ? place + cost : place;
}
