import { describe, expect, test } from 'vitest';
import { registeredNames } from '../../../../src/registry/rules/registered-names.ts';
import { curatedService } from '../../../fixtures/curated.ts';
import { FILE, found } from './found.ts';

describe('registered-names', () => {
  test('refuses a name that IANA does not have', () => {
    expect(found(registeredNames, curatedService({ ianaNames: ['http', 'minecraft'] }))).toEqual([
      `${FILE}: ianaNames: IANA has no service name "minecraft"`,
    ]);
  });
});
