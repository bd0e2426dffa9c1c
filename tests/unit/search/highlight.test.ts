import { expect, test } from 'vitest';
import { stretches } from '../../../src/search/highlight.ts';

const marked = (text: string) => ({ text, marked: true });
const plain = (text: string) => ({ text, marked: false });

test.each([
  ['', []],
  ['nothing found', [plain('nothing found')]],
  ['the <mark>ssh</mark> protocol', [plain('the '), marked('ssh'), plain(' protocol')]],
  ['<mark>ssh</mark>', [marked('ssh')]],
  ['<mark>a</mark> <mark>b</mark>', [marked('a'), plain(' '), marked('b')]],
])('%j is split at its marks', (excerpt, expected) => {
  expect(stretches(excerpt)).toEqual(expected);
});

test('entities are read once, so that markup in the data stays text', () => {
  expect(stretches('u=&lt;username&gt; &amp; &quot;p&quot; &#39;q&#x27;')).toEqual([plain(`u=<username> & "p" 'q'`)]);
  expect(stretches('&amp;lt;script&amp;gt;')).toEqual([plain('&lt;script&gt;')]);
});

test('other tags are text like any other', () => {
  expect(stretches('<b>x</b>')).toEqual([plain('<b>x</b>')]);
});
