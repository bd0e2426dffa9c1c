import { describe, expect, test } from 'vitest';
import type { Problem, Source } from '../../../src/registry/types.ts';
import { validateSources } from '../../../src/registry/validate.ts';
import { SOURCES } from '../../fixtures/registry.ts';

const [current, older] = SOURCES as [Source, Source];
const packaged: Source = { ...current, package: 'ports', version: '1.2.3' };
const READ = [{ id: 'current' }, { id: 'older' }];

function problemsWith(sources: Source[], installed = '1.2.3'): Problem[] {
  const problems: Problem[] = [];
  validateSources(sources, READ, () => installed, 'data/sources.yaml', problems);
  return problems;
}

describe('data/sources.yaml', () => {
  test('passes when it describes every source that is read', () => {
    expect(problemsWith([packaged, older])).toEqual([]);
  });

  test('may describe a source that is not read', () => {
    expect(problemsWith([current, older, { ...older, id: 'rfc-6335' }])).toEqual([]);
  });

  test('is asked for the version of each package by name, and of nothing else', () => {
    const asked: string[] = [];
    validateSources([packaged, older], READ, (name) => (asked.push(name), '1.2.3'), 'data/sources.yaml', []);
    expect(asked).toEqual(['ports']);
  });

  test.each([
    [
      'gives another version than the installed one',
      [{ ...packaged, version: '1.2.2' }, older],
      'current',
      'version',
      'is 1.2.2, but ports 1.2.3',
    ],
    [
      'gives a package no version',
      [{ ...current, package: 'ports' }, older],
      'current',
      'version',
      'is missing, but ports 1.2.3',
    ],
    ['uses an id twice', [current, older, older], 'older', 'id', 'a second source with this id'],
    ['leaves out a source that is read', [current], 'older', 'id', 'read but not described'],
  ])('fails when it %s', (_what, sources, location, field, message) => {
    expect(problemsWith(sources)).toEqual([
      { source: 'data/sources.yaml', location, field, message: expect.stringContaining(message) as string },
    ]);
  });

  test('has all its problems reported at once', () => {
    expect(problemsWith([packaged, packaged], '2.0.0').map(({ field }) => field)).toEqual([
      'version',
      'id',
      'version',
      'id',
    ]);
  });
});
