import { expect, test } from 'vitest';
import { RULES } from '../../../../src/registry/rules/index.ts';
import { curatedService } from '../../../fixtures/curated.ts';
import { found } from './found.ts';

test.each(RULES)('a good record passes $name', (rule) => {
  expect(found(rule, curatedService())).toEqual([]);
});

test('every rule has a name of its own and says what it asks', () => {
  expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length);
  for (const { description } of RULES) expect(description).toMatch(/^[A-Z].*\.$/);
});
