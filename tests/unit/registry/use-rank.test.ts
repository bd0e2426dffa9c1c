import { describe, expect, test } from 'vitest';
import { compareUses, leadingUses, type RankedUse } from '../../../src/registry/use-rank.ts';

const ranked = (changes: Partial<RankedUse> = {}): RankedUse => ({
  official: false,
  unverified: false,
  tier: 2,
  main: true,
  kind: 'default',
  ...changes,
});

describe('the use to name first', () => {
  test.each<[string, Partial<RankedUse>, Partial<RankedUse>]>([
    ['is the better known, whoever holds the number', { tier: 1, main: false }, { official: true, tier: 3 }],
    ['is the official one of two as well known', { official: true, main: false }, {}],
    ['is one with a source, not one that was only reported', { tier: 3 }, { tier: 1, unverified: true }],
    ['is that of the better known service', { tier: 1, main: false, kind: 'example' }, { tier: 2 }],
    ['is that of the service known by this port', { kind: 'example' }, { main: false }],
    ['is a default, not a habit', {}, { kind: 'example' }],
  ])('%s', (_why, first, second) => {
    expect(compareUses(ranked(first), ranked(second))).toBeLessThan(0);
    expect(compareUses(ranked(second), ranked(first))).toBeGreaterThan(0);
  });

  test('is either, where nothing tells two apart', () => {
    expect(compareUses(ranked(), ranked())).toBe(0);
  });

  test('is the same whatever order they come in', () => {
    const flags = [true, false];
    const all = flags.flatMap((official) =>
      flags.flatMap((unverified) =>
        flags.flatMap((main) =>
          [1, 2].flatMap((tier) =>
            (['default', 'example'] as const).map((kind) => ({ official, unverified, main, tier, kind })),
          ),
        ),
      ),
    );
    expect(all.toReversed().sort(compareUses)).toEqual(all.toSorted(compareUses));
  });
});

describe('the leading uses', () => {
  test('are those that stand as high as the first', () => {
    const uses = [
      ranked({ tier: 1 }),
      ranked({ tier: 1, kind: 'example' }),
      ranked({ tier: 1, main: false }),
      ranked(),
      ranked({ unverified: true }),
    ];
    expect(leadingUses(uses)).toEqual(uses.slice(0, 2));
  });

  test('are the official ones alone, where there are any', () => {
    const uses = [ranked({ official: true }), ranked({ tier: 2 }), ranked({ tier: 1 })];
    expect(leadingUses(uses)).toEqual(uses.slice(0, 1));
  });

  test.each([[[]], [[ranked({ unverified: true })]]])('of %j are none', (uses) => {
    expect(leadingUses(uses)).toEqual([]);
  });
});
