import { describe, expect, test } from 'vitest';
import { primarySources } from '../../../../src/registry/rules/primary-sources.ts';
import type { CuratedService } from '../../../../src/registry/types.ts';
import { curatedService } from '../../../fixtures/curated.ts';
import { FILE, found } from './found.ts';

describe('primary-sources', () => {
  const cited = (title: string, url: string): CuratedService => curatedService({ sources: [{ title, url }] });

  test.each([
    ['https://en.wikipedia.org/wiki/Minecraft', 'en.wikipedia.org is no source'],
    ['https://www.speedguide.net/port.php?port=25565', 'www.speedguide.net is no source'],
  ])('refuses the list %s', (url, message) => {
    expect(found(primarySources, cited('A list', url))).toEqual([`${FILE}: sources: ${message}`]);
  });

  test('accepts an RFC at the address of its editor only', () => {
    expect(found(primarySources, cited('RFC 9110', 'https://www.rfc-editor.org/rfc/rfc9110#section-4'))).toEqual([]);
    expect(found(primarySources, cited('RFC 9110', 'https://datatracker.ietf.org/doc/html/rfc9110'))).toEqual([
      `${FILE}: sources: https://datatracker.ietf.org/doc/html/rfc9110 is not the RFC Editor’s address`,
    ]);
  });
});
