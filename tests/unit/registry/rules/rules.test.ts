import { describe, expect, test } from 'vitest';
import { RULES } from '../../../../src/registry/rules/index.ts';
import { knownCategory } from '../../../../src/registry/rules/known-category.ts';
import { officialByIana } from '../../../../src/registry/rules/official-by-iana.ts';
import { ownSentences } from '../../../../src/registry/rules/own-sentences.ts';
import { primarySources } from '../../../../src/registry/rules/primary-sources.ts';
import { registeredNames } from '../../../../src/registry/rules/registered-names.ts';
import type { Rule } from '../../../../src/registry/rules/rule.ts';
import { sourced } from '../../../../src/registry/rules/sourced.ts';
import { uniqueNames } from '../../../../src/registry/rules/unique-names.ts';
import type { CuratedService } from '../../../../src/registry/types.ts';
import { CATEGORIES, curatedService, used } from '../../../fixtures/curated.ts';
import { buildFixture } from '../../../fixtures/registry.ts';

const { ports, services: registered } = buildFixture();

/** The fields and messages of what a rule finds. */
function found(rule: Rule, ...services: CuratedService[]): string[] {
  return rule
    .check({ services, categories: CATEGORIES, ports, registered })
    .map(({ source, field, message }) => `${source}: ${field}: ${message}`);
}

const FILE = 'data/services/minecraft.yaml';

test.each(RULES)('a good record passes $name', (rule) => {
  expect(found(rule, curatedService())).toEqual([]);
});

test('every rule has a name of its own and says what it asks', () => {
  expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length);
  for (const { description } of RULES) expect(description).toMatch(/^[A-Z].*\.$/);
});

describe('known-category', () => {
  test('refuses a category that is not on the list', () => {
    expect(found(knownCategory, curatedService({ category: 'games' }))).toEqual([
      `${FILE}: category: there is no category "games"`,
    ]);
  });
});

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

describe('registered-names', () => {
  test('refuses a name that IANA does not have', () => {
    expect(found(registeredNames, curatedService({ ianaNames: ['http', 'minecraft'] }))).toEqual([
      `${FILE}: ianaNames: IANA has no service name "minecraft"`,
    ]);
  });
});

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
