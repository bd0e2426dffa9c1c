import { expect, test } from 'vitest';
import { DataError } from '../../../src/registry/problems.ts';

const port = { source: 'older', location: 'record 7', field: 'port', message: '70000 is not between 0 and 65535' };
const yaml = { source: 'data/sources.yaml', location: 'line 3', field: 'YAML', message: 'Missing closing quote' };

test('names source, record and field of every problem, one line for each', () => {
  const error = new DataError([port, yaml]);
  expect(error.message.split('\n')).toEqual([
    'The data has 2 problems; nothing was built.',
    '  older: record 7: port: 70000 is not between 0 and 65535',
    '  data/sources.yaml: line 3: YAML: Missing closing quote',
  ]);
});

test('counts a single problem as one', () => {
  expect(new DataError([port]).message).toContain('The data has 1 problem; nothing was built.');
});

test('is an error with a name that carries the problems', () => {
  const error = new DataError([port, yaml]);
  expect(error).toBeInstanceOf(Error);
  expect(error.name).toBe('DataError');
  expect(error.problems).toEqual([port, yaml]);
});
