import { expect, test } from 'vitest';
import { guidanceFacts } from '../../../src/site/guidance.ts';

const guidance = {
  encrypted: 'never' as const,
  encryption: 'None.',
  secureAlternative: 'SSH.',
  exposure: 'Never.',
  usage: 'By hand.',
  history: 'Long.',
};

test('advice is given term by term, in an order of its own', () => {
  expect(guidanceFacts(guidance)).toEqual([
    { term: 'Encrypted?', text: 'None.' },
    { term: 'Secure alternative', text: 'SSH.' },
    { term: 'On the Internet', text: 'Never.' },
    { term: 'How it is used', text: 'By hand.' },
    { term: 'History', text: 'Long.' },
  ]);
});

test('where nothing better is needed, nothing is said of it', () => {
  expect(guidanceFacts({ ...guidance, secureAlternative: null }).map(({ term }) => term)).not.toContain(
    'Secure alternative',
  );
});
