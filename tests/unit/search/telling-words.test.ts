import { expect, test } from 'vitest';
import { tellingWords } from '../../../src/search/telling-words.ts';

test.each([
  ['who is logged in to the remote computer', 'logged remote computer'],
  ['The Lounge', 'Lounge'],
  ['internet of things', 'internet things'],
  ['ssh', 'ssh'],
  // Where nothing else was typed, it is what is looked for.
  ['to be or', 'to be or'],
  ['who', 'who'],
  ['', ''],
])('%j is looked for as %j', (text, words) => {
  expect(tellingWords(text)).toBe(words);
});
