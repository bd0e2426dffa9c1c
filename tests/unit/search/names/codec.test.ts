import { describe, expect, test } from 'vitest';
import { decodeNames, encodeNames } from '../../../../src/search/names/codec.ts';
import { gatherNames } from '../../../../src/search/names/gather-names.ts';
import type { NamedService, NamesIndex } from '../../../../src/search/names/names-index.ts';
import { TRANSPORTS } from '../../../../src/registry/constants.ts';
import { buildVerdictFixture } from '../../../fixtures/verdicts.ts';
import { buildFixture } from '../../../fixtures/registry.ts';
import { indexOf, recorded, registered, use } from '../sample-names.ts';

const again = (index: NamesIndex): NamesIndex => decodeNames(encodeNames(index));

describe('an index that was written is read as it was', () => {
  test.each([
    ['of nothing', indexOf([])],
    ['of the fixture registry', gatherNames(buildFixture())],
    ['of a registry with records of ours', gatherNames(buildVerdictFixture())],
  ])('%s', (_what, index) => {
    expect(again(index)).toEqual(index);
  });

  test.each<[string, NamedService]>([
    ['without a port', registered('rdp')],
    ['with an address that is not its name', registered('a', [use(1)], { slug: 'a-2' })],
    ['with signs', registered('whois++', [use(63)])],
    ['with blanks, quotes and backslashes', registered('A "b" \\ c', [use(1)], { slug: 'a-b-c', others: ["d 'e'"] })],
    ['in other scripts', registered('数据库 😀', [use(1)], { slug: 'service', others: ['база', 'ডাটা'] })],
    ['named like a number', registered('914c-g', [use(211)], { slug: '914c-g', others: ['-', '0'] })],
    ['named like part of an object', registered('__proto__', [use(1)], { slug: '__proto__' })],
    ['on the first and last port', registered('ends', [use(65_535), use(0)])],
    ['on all ports', registered('all', [use(0, { last: 65_535 })])],
    ['of many references', registered('rfcs', [], { rfcs: [1, 768, 9293] })],
    ['of a category', recorded('mysql', [use(3306)], { tier: 3, category: 'database', others: ['a', 'b'] })],
  ])('with a service %s', (_what, service) => {
    const categories = [...Array.from({ length: 40 }, (_, place) => `c${place}`), 'database', 'web'].map((id) => ({
      id,
      title: id,
    }));
    const index = indexOf([registered('first', [use(40_000)]), service, registered('last', [use(7)])], { categories });
    expect(again(index)).toEqual(index);
  });

  test('with every kind of use on every choice of transports', () => {
    const flags = [false, true];
    const uses = flags.flatMap((official) =>
      flags.flatMap((unverified) =>
        (['default', 'example'] as const).flatMap((kind) =>
          Array.from({ length: 16 }, (_, choice) =>
            use(choice * 97, {
              last: choice * 97 + choice,
              transports: TRANSPORTS.filter((_transport, place) => choice & (1 << place)),
              official,
              unverified,
              kind,
            }),
          ),
        ),
      ),
    );
    const index = indexOf([registered('all', uses)]);
    expect(again(index)).toEqual(index);
  });

  test('with all that is not a service', () => {
    const index = indexOf([], {
      unnamed: [
        { port: 0, transports: ['dccp'], label: 'nothing' },
        { port: 24, transports: ['tcp', 'udp'], label: 'any private | mail system' },
      ],
      reserved: [
        { first: 0, last: 0 },
        { first: 225, last: 241 },
      ],
      ranges: [{ first: 6000, last: 6063 }],
      categories: [{ id: 'web', title: 'Web "pages"\t' }],
      thirds: [{ id: 'dynamic', title: 'Dynamic ports', others: ['ephemeral | private'] }],
    });
    expect(again(index)).toEqual(index);
  });
});

/** Reads what was written, or tells that it was not written. */
function againOrRefused(index: NamesIndex): NamesIndex | 'refused' {
  let text: string;
  try {
    text = encodeNames(index);
  } catch {
    return 'refused';
  }
  return decodeNames(text);
}

// No name has such a sign today; nothing but the data keeps it so.
test.each(['|', '\t', '\n'])(
  'a name with the sign %j, by which parts are told apart, is kept whole or refused',
  (sign) => {
    const index = indexOf([registered('a', [use(1)], { others: [`input${sign}output`, 'c'] })]);
    expect([index, 'refused']).toContainEqual(againOrRefused(index));
  },
);

test.each(['', '<!doctype html>', '{', 'null', '[]', '{"version":0}', '{"version":2}', '"1"'])(
  '%j is refused, for it is no index',
  (text) => {
    expect(() => decodeNames(text)).toThrow();
  },
);

test('another version is refused by its number', () => {
  expect(() => decodeNames('{"version":2}')).toThrow('version 2');
});
