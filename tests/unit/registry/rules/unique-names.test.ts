import { describe, expect, test } from 'vitest';
import { uniqueNames } from '../../../../src/registry/rules/unique-names.ts';
import { curatedService } from '../../../fixtures/curated.ts';
import { FILE, found } from './found.ts';

describe('unique-names', () => {
  test('refuses a name that another record has as an alias, whatever its case', () => {
    const other = curatedService({ id: 'clone', name: 'Clone', aliases: ['MINECRAFT'] });
    expect(found(uniqueNames, curatedService(), other)).toEqual([
      'data/services/clone.yaml: aliases: "MINECRAFT" also stands for minecraft',
    ]);
  });

  test('refuses a word that a record has twice', () => {
    expect(found(uniqueNames, curatedService({ aliases: ['minecraft'] }))).toEqual([
      `${FILE}: aliases: "minecraft" is named twice`,
    ]);
  });
});
