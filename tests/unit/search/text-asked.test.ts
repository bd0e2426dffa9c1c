import { expect, test } from 'vitest';
import { parseQuery } from '../../../src/search/parse-query.ts';
import { textAsked } from '../../../src/search/text-asked.ts';

const names = { suggestions: [], corrected: null, exact: false };

test.each([
  ['ssh', { text: 'ssh', filters: {} }],
  ['ssh transport:udp', { text: 'ssh', filters: { transport: ['udp'] } }],
  ['transport:udp', { text: '', filters: { transport: ['udp'] } }],
  ['rfc4251', { text: 'RFC 4251', filters: {} }],
])('%j asks the text for %j', (typed, asked) => {
  expect(textAsked(parseQuery(typed), names)).toEqual(asked);
});

test.each(['', '22', '53/udp', '70000', '80, 443', '6000-6063', 'host:8080'])(
  '%j is answered without the text',
  (typed) => {
    expect(textAsked(parseQuery(typed), names)).toBeNull();
  },
);

test('the text is asked for the name that was meant', () => {
  const corrected = { ...names, corrected: 'postgres' };
  expect(textAsked(parseQuery('posgres range:registered'), corrected)).toEqual({
    text: 'postgres',
    filters: { range: ['registered'] },
  });
});
