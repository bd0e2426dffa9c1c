import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readYaml } from '../../../../src/registry/load/yaml.ts';
import type { Problem } from '../../../../src/registry/types.ts';
import { projectWith } from '../../../fixtures/project.ts';

const PATH = 'data/things.yaml';
const schema = z.array(z.strictObject({ name: z.string(), place: z.strictObject({ port: z.int() }) }));

function read(...lines: string[]): { value: unknown; problems: Problem[] } {
  const problems: Problem[] = [];
  const value = readYaml(projectWith({ [PATH]: lines.join('\n') }), PATH, schema, problems);
  return { value, problems };
}

test('a good file is parsed and reports nothing', () => {
  expect(read('# Things', '- name: http', '  place: { port: 80 }')).toEqual({
    value: [{ name: 'http', place: { port: 80 } }],
    problems: [],
  });
});

describe('a syntax error', () => {
  test.each([
    ['a quote that is never closed', ['- name: "http', '  place: { port: 80 }'], 2],
    ['a key that stands twice', ['- name: http', '  place: { port: 80 }', '  name: www'], 3],
    ['a list inside a map', ['- name: http', '  - place'], 2],
  ])('is reported with the file and its line: %s', (_what, lines, line) => {
    const { value, problems } = read(...lines);
    expect(value).toBeNull();
    expect(problems[0]).toMatchObject({ source: PATH, location: `line ${line}`, field: 'YAML' });
  });
});

test('of one slip there is one report, of two keys that stand twice there are two', () => {
  const slip = read('- { name: http, place: { port: 80 } }', '  }', '- { name: www, place: { port: 81 } }');
  expect(slip.problems.map(({ location }) => location)).toEqual(['line 2']);
  const twice = read('- name: http', '  name: www', '- name: ftp', '  name: sftp');
  expect(twice.problems.map(({ location }) => location)).toEqual(['line 2', 'line 4']);
});

describe('a schema error', () => {
  const good = ['- name: http', '  place: { port: 80 }'];

  test.each([
    ['a wrong value', [...good, '- name: 80', '  place: { port: 80 }'], 'line 3', '1.name'],
    ['a wrong value further in', [...good, '- name: www', '  place:', '    port: eighty'], 'line 5', '1.place.port'],
    ['a field that is missing, at the record', [...good, '', '- place: { port: 80 }'], 'line 4', '1.name'],
    [
      'a field that it does not know, at the record',
      [...good, '- name: www', '  place: { port: 80 }', '  nmae: x'],
      'line 3',
      '1',
    ],
    ['a file that is no list', ['name: http'], 'line 1', ''],
    ['an empty file', [''], 'line 1', ''],
  ])('is reported with line and field: %s', (_what, lines, location, field) => {
    const { value, problems } = read(...lines);
    expect(value).toBeNull();
    expect(problems).toMatchObject([{ source: PATH, location, field }]);
    expect(problems[0]?.message).not.toBe('');
  });

  test('is reported with all others', () => {
    const { problems } = read('- name: 1', '  place: { port: a }', '- name: 2', '  place: { port: 80 }');
    expect(problems.map(({ location, field }) => `${location} ${field}`)).toEqual([
      'line 1 0.name',
      'line 2 0.place.port',
      'line 3 1.name',
    ]);
  });
});

test('problems found before stay', () => {
  const problems: Problem[] = [{ source: 'x', location: 'y', field: 'z', message: 'earlier' }];
  readYaml(projectWith({ [PATH]: 'name: http' }), PATH, schema, problems);
  expect(problems).toHaveLength(2);
});
