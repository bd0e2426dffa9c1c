import { describe, expect, test } from 'vitest';
import { verdict, verdictForm, type Verdict } from '../../../../src/site/verdict/index.ts';
import { buildVerdictFixture } from '../../../fixtures/verdicts.ts';
import { portOf } from '../../../fixtures/registry.ts';

const registry = buildVerdictFixture();
const on = (port: number): Verdict => verdict(portOf(registry, port), registry);
const form = (port: number): string | null => verdictForm(portOf(registry, port), registry);

describe('the answer', () => {
  test.each([
    ['0 is no port to listen on', 0, 'avoid', 'Not a port to listen on'],
    ['a reserved port is left alone', 2, 'avoid', 'Reserved: leave it alone'],
    ['a well-known port belongs to a service that people know', 143, 'avoid', 'Only for IMAP itself'],
    ['a well-known port belongs to its holder, known or not', 42, 'avoid', 'Only for nameserver and name'],
    ['a description is no name', 24, 'avoid', 'Only for any private mail system'],
    ['an unassigned well-known port takes a privilege', 4, 'avoid', 'Better choose a registered port'],
    ['three well-known programs are a crowd', 8000, 'avoid', 'Better choose another'],
    ['a crowd takes a registered port from its holder', 6400, 'avoid', 'Better choose another'],
    ['many lesser-known programs are a crowd', 8006, 'avoid', 'Better choose another'],
    ['what a system takes is not to be had', 5000, 'avoid', 'Better choose another'],
    ['a dynamic port is for no fixed service', 60_000, 'avoid', 'Not for a fixed service'],
    ['one well-known program is a risk', 8001, 'care', 'Usable, with care'],
    ['an example is a risk', 8002, 'care', 'Usable, with care'],
    ['a lesser-known program is a risk', 8003, 'care', 'Usable, with care'],
    ['a range around it is a risk', 7050, 'care', 'Usable, with care'],
    ['a port that systems lend out is a risk', 40_000, 'care', 'Usable, with care'],
    ['a port that browsers refuse is a risk', 7700, 'care', 'Usable, with care'],
    ['an assignment alone keeps products away', 1113, 'care', 'Usable inside, not in a product'],
    ['what nothing is known of is free', 9000, 'good', 'A good choice'],
    ['a mere report does not count', 8005, 'good', 'A good choice'],
    ['a mere report of a range does not count', 7250, 'good', 'A good choice'],
    ['that one rare system lends it out does not count', 20_000, 'good', 'A good choice'],
  ])('%s', (_what, port, level, headline) => {
    expect(on(port)).toMatchObject({ level, headline });
  });

  test('a well-known holder keeps its registered port where no crowd uses it', () => {
    const services = registry.curated.values().filter(({ id }) => id === 'boe');
    const other = buildVerdictFixture({ curated: { categories: [...registry.categories], services: [...services] } });
    expect(verdict(portOf(other, 6400), other).headline).toBe('Only for Business Objects itself');
  });
});

describe('ports that nothing is known of', () => {
  test.each([
    [9000, 9999],
    [20_000, 25_000],
    [50_000, 60_000],
  ])('%i and %i, of one range and treated alike, share a verdict', (one, other) => {
    expect(form(one)).toBe(form(other));
    expect(on(one)).toBe(on(other));
  });

  test.each([
    [9000, 20_000],
    [40_000, 50_000],
    [7050, 7150],
  ])('%i and %i, treated differently, do not', (one, other) => {
    expect(form(one)).not.toBe(form(other));
    expect(on(one)).not.toEqual(on(other));
  });

  test('have a verdict that names no number', () => {
    for (const port of [4, 7050, 9000, 20_000, 40_000, 50_000, 65_535]) {
      expect(JSON.stringify(on(port))).not.toContain(String(port));
    }
  });

  test.each([80, 2, 8005, 5000])('%i has a verdict of its own', (port) => expect(form(port)).toBeNull());
});
