import { expect, test } from 'vitest';
import {
  BLOCK_SIZE,
  FIRST_PORT,
  LAST_PORT,
  PORT_COUNT,
  RANGES,
  TRANSPORTS,
  UNSTATED_TRANSPORTS,
} from '../../../src/registry/constants.ts';

test('there are as many ports as 16 bits can number', () => {
  expect(PORT_COUNT).toBe(2 ** 16);
});

test('the three ranges follow each other without a gap and cover every port', () => {
  expect(RANGES.map(({ first }) => first)).toEqual([FIRST_PORT, ...RANGES.slice(0, -1).map(({ last }) => last + 1)]);
  expect(RANGES.at(-1)?.last).toBe(LAST_PORT);
});

test.each(RANGES)('blocks divide the $id range without a rest', ({ first, last }) => {
  expect(first % BLOCK_SIZE).toBe(0);
  expect((last + 1) % BLOCK_SIZE).toBe(0);
});

test('a row that names no transport stands under known ones', () => {
  expect(TRANSPORTS).toEqual(expect.arrayContaining([...UNSTATED_TRANSPORTS]));
});
