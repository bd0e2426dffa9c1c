import { describe, expect, test, vi } from 'vitest';
import { emptyPortTexts } from '../../../src/integrations/empty-port-texts.ts';
import { portView } from '../../../src/site/port-view.ts';
import { portMetaDescription } from '../../../src/site/sentences.ts';
import { buildFixture, portOf } from '../../fixtures/registry.ts';

const registry = buildFixture();
// Pages are those of the project's registry, which is kept under this name.
vi.stubGlobal('everyportRegistry', registry);

const texts = (port: number) => emptyPortTexts(portOf(registry, port));

describe('the texts of an unassigned port', () => {
  test('are all in which its page differs from that of another', () => {
    expect(texts(5000)).toEqual({
      port: '5000',
      path: '/port/5000',
      summary: 'Port 5000 is not assigned to any service by IANA.',
      row: 'It falls in the unassigned row 2050 to 5999, 3,950 ports.',
      blockName: '4096 to 5119',
      blockPath: '/range/4096-5119',
      before: '4999',
      beforePath: '/port/4999',
      after: '5001',
      afterPath: '/port/5001',
      below: '2049 nfs, shilp',
      belowPath: '/port/2049',
      above: '6000 x11',
      abovePath: '/port/6000',
    });
  });

  test('have none for the documented ports above, where there are none', () => {
    expect(texts(60_000)).toMatchObject({ below: '44818 EtherNet-IP-2' });
    expect(texts(60_000)).not.toHaveProperty('above');
  });

  test.each([5000, 20_000, 60_000])('of port %i differ from each other, so that a stencil can be learned', (port) => {
    const all = Object.values(texts(port) ?? {});
    expect(new Set(all).size).toBe(all.length);
  });

  test.each([5000, 60_000])('of port %i hold all that search engines are told of it', (port) => {
    const description = portMetaDescription(portView(portOf(registry, port), registry));
    expect(Object.values(texts(port) ?? {})).toContain(description);
  });
});

test.each([
  [80, 'a documented port'],
  [2, 'a reserved port'],
  [796, 'an unassigned port of which something is known'],
  [0, 'the first port'],
  [65_535, 'the last port'],
])('port %i has a page of its own: %s', (port) => {
  expect(texts(port)).toBeNull();
});
