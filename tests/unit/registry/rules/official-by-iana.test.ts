import { describe, expect, test } from 'vitest';
import { officialByIana } from '../../../../src/registry/rules/official-by-iana.ts';
import { curatedService, used } from '../../../fixtures/curated.ts';
import { FILE, found } from './found.ts';

describe('official-by-iana', () => {
  const web = { id: 'http', name: 'HTTP', ianaNames: ['http'] };

  test('accepts a port that IANA assigns to the name, or to an alias of it', () => {
    expect(found(officialByIana, curatedService({ ...web, ports: [used(80, { official: true })] }))).toEqual([]);
    const byAlias = { ...web, ianaNames: ['www'], ports: [used(80, { official: true })] };
    expect(found(officialByIana, curatedService(byAlias))).toEqual([]);
  });

  test('refuses to call official what IANA assigns to another service', () => {
    const record = curatedService({ ports: [used(80, { official: true })] });
    expect(found(officialByIana, record)).toEqual([
      `${FILE}: ports: 80/tcp is not official: IANA has http, www-http, www there`,
    ]);
  });

  test('refuses to call unofficial what IANA assigns to this one', () => {
    expect(found(officialByIana, curatedService({ ...web, ports: [used(80)] }))).toEqual([
      'data/services/http.yaml: ports: 80/tcp is official: IANA has http, www-http, www there',
    ]);
  });
});
