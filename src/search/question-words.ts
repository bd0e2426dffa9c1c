import { TRANSPORTS } from '../registry/constants.ts';

/** Words of a question that say nothing of what is asked for, in "what is the default port for mysql". */
const QUESTION_WORDS = new Set(
  'a an are default do does for in is number number? of on over port ports protocol service standard the tcp/ip to use used uses what which with'.split(
    ' ',
  ),
);

/** A question, taken apart. */
export interface Question {
  /** What is asked for; the whole text where nothing else would be left. */
  subject: string;
  /** The transports it names, as in "dns over udp". */
  transports: string[];
}

/** Finds what a question is about. */
export function readQuestion(text: string): Question {
  const words = text.split(' ');
  const plain = (word: string): string => word.toLowerCase().replace(/[?!.,:]+$/, '');
  const isTransport = (word: string): boolean => TRANSPORTS.some((transport) => transport === plain(word));
  const subject = words.filter((word) => !QUESTION_WORDS.has(plain(word)) && !isTransport(word));
  if (subject.length === 0) return { subject: text, transports: [] };
  return { subject: subject.join(' '), transports: words.filter(isTransport).map(plain) };
}
