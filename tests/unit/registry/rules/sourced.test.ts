import { describe, expect, test } from 'vitest';
import { sourced } from '../../../../src/registry/rules/sourced.ts';
import { curatedService, used } from '../../../fixtures/curated.ts';
import { FILE, found } from './found.ts';

describe('sourced', () => {
  test('refuses a record without a source', () => {
    expect(found(sourced, curatedService({ sources: [] }))).toEqual([
      `${FILE}: sources: there is none, and not all ports are unverified`,
    ]);
  });

  test('accepts one whose ports are all marked as unverified', () => {
    const record = curatedService({ sources: [], ports: [used(25_565, { unverified: true })] });
    expect(found(sourced, record)).toEqual([]);
  });
});
