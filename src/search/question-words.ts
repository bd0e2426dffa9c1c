import { TRANSPORTS } from '../registry/constants.ts';
import { LITTLE_WORDS } from './little-words.ts';
import { readPort, type AskedPort } from './read-port.ts';

/** Words of a question that say nothing of what is asked for, in "what is the default port for mysql". */
const QUESTION_WORDS = [
  ...LITTLE_WORDS,
  ...'default do does number over port ports protocol service standard tcp/ip use used uses what which'.split(' '),
];

/** What somebody may have in mind with a number, in "may I use 5000 for my service" and "is 8443 safe". */
const PLANS =
  'allow allowed at be block blocked can close closed free i it listen listening listens may mean means my need open ' +
  'opened run running runs safe secure should taken there who why';

const SAYS_NOTHING = new Set(QUESTION_WORDS);
const SAYS_NOTHING_OF_A_NUMBER = new Set([...QUESTION_WORDS, ...PLANS.split(' ')]);

/** A question, taken apart. */
export interface Question {
  /** What is asked for; the whole text where nothing else would be left. */
  subject: string;
  /** The transports it names, as in "dns over udp". */
  transports: string[];
}

/** Finds what a question is about. */
export function readQuestion(text: string): Question {
  const { left, transports } = without(SAYS_NOTHING, text);
  return left === '' ? { subject: text, transports: [] } : { subject: left, transports };
}

/** Finds the one number that a question is about; null where it speaks of anything else. */
export function readNumberQuestion(text: string): AskedPort | null {
  const { left, transports } = without(SAYS_NOTHING_OF_A_NUMBER, text);
  return readPort(left.toLowerCase(), transports.length === 1 ? transports[0] : undefined);
}

/** The words of a question that are left without some, and the transports among them. */
function without(words: ReadonlySet<string>, text: string): { left: string; transports: string[] } {
  const plain = (word: string): string => word.toLowerCase().replace(/[?!.,:]+$/, '');
  const isTransport = (word: string): boolean => TRANSPORTS.some((transport) => transport === plain(word));
  const all = text.split(' ');
  const left = all.filter((word) => !words.has(plain(word)) && !isTransport(word));
  return { left: left.join(' '), transports: all.filter(isTransport).map(plain) };
}
