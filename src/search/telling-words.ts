import { LITTLE_WORDS } from './little-words.ts';

/**
 * Words that nearly every page has. They tell no page from another, and what the index holds of each is as long as all the
 * rest of a question together.
 */
const EVERYWHERE = new Set([...LITTLE_WORDS, ...'and as at be by from into it its or that this was who'.split(' ')]);

/** The words of a text that can tell pages apart; all of them where none can. */
export function tellingWords(text: string): string {
  const telling = text.split(' ').filter((word) => !EVERYWHERE.has(word.toLowerCase()));
  return telling.length > 0 ? telling.join(' ') : text;
}
