/**
 * Words that nearly every page has. They tell no page from another, and what the index holds of each is as long as all the
 * rest of a question together.
 */
const EVERYWHERE = new Set(
  'a an and are as at be by for from in into is it its of on or that the this to was who with'.split(' '),
);

/** The words of a text that can tell pages apart; all of them where none can. */
export function tellingWords(text: string): string {
  const telling = text.split(' ').filter((word) => !EVERYWHERE.has(word.toLowerCase()));
  return telling.length > 0 ? telling.join(' ') : text;
}
