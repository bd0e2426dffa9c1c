import { describe, expect, test } from 'vitest';
import { knownCategory } from '../../../../src/registry/rules/known-category.ts';
import { curatedService } from '../../../fixtures/curated.ts';
import { FILE, found } from './found.ts';

describe('known-category', () => {
  test('refuses a category that is not on the list', () => {
    expect(found(knownCategory, curatedService({ category: 'games' }))).toEqual([
      `${FILE}: category: there is no category "games"`,
    ]);
  });
});
