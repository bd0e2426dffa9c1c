import { describe, expect, test } from 'vitest';
import { verdict, type Level, type PurposeId } from '../../../../src/site/verdict/index.ts';
import { buildVerdictFixture } from '../../../fixtures/verdicts.ts';
import { portOf } from '../../../fixtures/registry.ts';

const registry = buildVerdictFixture();
const purposes = (port: number) => verdict(portOf(registry, port), registry).purposes;

describe('by purpose', () => {
  test.each<[string, number, Level[]]>([
    ['0', 0, ['avoid', 'avoid', 'avoid', 'avoid']],
    ['a reserved well-known port', 2, ['care', 'avoid', 'avoid', 'good']],
    ['a well-known port of a known service, refused by browsers', 143, ['avoid', 'avoid', 'avoid', 'avoid']],
    ['an unassigned well-known port', 4, ['care', 'avoid', 'avoid', 'good']],
    ['a crowded port', 8000, ['care', 'avoid', 'avoid', 'good']],
    ['a port that a system takes', 5000, ['care', 'avoid', 'avoid', 'good']],
    ['a port with one well-known program', 8001, ['care', 'care', 'avoid', 'good']],
    ['a port with a lesser-known program', 8003, ['good', 'good', 'care', 'good']],
    ['a port within a range that is in use', 7050, ['good', 'care', 'care', 'good']],
    ['an assigned port without known software', 1113, ['good', 'good', 'avoid', 'good']],
    ['a port that systems lend out', 40_000, ['care', 'care', 'care', 'good']],
    ['a dynamic port', 60_000, ['care', 'care', 'avoid', 'good']],
    ['a port that browsers refuse', 7700, ['good', 'good', 'good', 'avoid']],
    ['a port that nothing is known of', 9000, ['good', 'good', 'good', 'good']],
  ])('%s', (_what, port, levels) => {
    expect(purposes(port).map(({ level }) => level)).toEqual(levels);
  });

  test.each<[number, PurposeId, string]>([
    [143, 'own-machine', 'It is where IMAP runs.'],
    [143, 'inside', 'Others will take it for IMAP.'],
    [5000, 'own-machine', 'Taken on macOS.'],
    [8001, 'inside', 'Not beside ALPHA.'],
    [8001, 'product', 'Your users may run ALPHA.'],
    [8003, 'own-machine', 'No well-known software uses it.'],
    [8005, 'own-machine', 'No well-known software uses it.'],
    [9000, 'own-machine', 'Nothing is known to use it.'],
    [9000, 'product', 'Register it with IANA first.'],
    [60_000, 'product', 'It can never be registered.'],
  ])('port %i, %s: %s', (port, id, because) => {
    expect(purposes(port).find((purpose) => purpose.id === id)?.because).toBe(because);
  });
});
