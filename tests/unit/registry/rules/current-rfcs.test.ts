import { describe, expect, test } from 'vitest';
import { currentRfcs } from '../../../../src/registry/rules/current-rfcs.ts';
import type { CuratedService } from '../../../../src/registry/types.ts';
import { curatedService } from '../../../fixtures/curated.ts';
import { FILE, found } from './found.ts';

const rfc = (number: number, title = `RFC ${number}: a protocol`) => ({
  title,
  url: `https://www.rfc-editor.org/rfc/rfc${number}`,
});
const citing = (...sources: CuratedService['sources']): CuratedService => curatedService({ sources });

describe('current-rfcs', () => {
  test('accepts current RFCs, and an obsolete one beside the one that replaced it', () => {
    expect(found(currentRfcs, citing(rfc(9110), rfc(2616)))).toEqual([]);
  });

  test('refuses an obsolete RFC by itself, and names the current one', () => {
    expect(found(currentRfcs, citing(rfc(2616)))).toEqual([
      `${FILE}: sources: RFC 2616 was replaced by RFC 9110 and RFC 9112`,
    ]);
  });

  test('refuses a title with the number of another RFC', () => {
    expect(found(currentRfcs, citing(rfc(9110, 'RFC 9112: HTTP/1.1')))).toEqual([
      `${FILE}: sources: “RFC 9112: HTTP/1.1” is linked to https://www.rfc-editor.org/rfc/rfc9110`,
    ]);
  });

  test('lets a record of the past be, and refuses the exception once it is not needed', () => {
    const pop2 = { id: 'pop2', name: 'POP2', aliases: [] };
    expect(found(currentRfcs, curatedService({ ...pop2, sources: [rfc(937)] }))).toEqual([]);
    expect(found(currentRfcs, curatedService({ ...pop2, sources: [rfc(1939)] }))).toEqual([
      'data/services/pop2.yaml: sources: is an exception to current-rfcs for nothing',
    ]);
  });
});
