import { describe, expect, test } from 'vitest';
import { ownSentences } from '../../../../src/registry/rules/own-sentences.ts';
import { curatedService } from '../../../fixtures/curated.ts';
import { found } from './found.ts';

describe('own-sentences', () => {
  const SENTENCE = 'It waits for players on one port and keeps the world for them.';

  test('refuses a sentence that stands in another record', () => {
    const first = curatedService({ summary: `A game. ${SENTENCE}` });
    const second = curatedService({ id: 'clone', name: 'Clone', summary: `Another. ${SENTENCE}` });
    expect(found(ownSentences, first, second)).toEqual([
      `data/services/clone.yaml: summary: says the same as minecraft: “${SENTENCE}”`,
    ]);
  });

  test('lets short ones be', () => {
    const twice = ['a', 'b'].map((id) => curatedService({ id, summary: 'It is a game.' }));
    expect(found(ownSentences, ...twice)).toEqual([]);
  });
});
