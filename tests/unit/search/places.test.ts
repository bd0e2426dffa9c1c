import { expect, test } from 'vitest';
import { placesOf } from '../../../src/search/places.ts';
import { indexOf } from './sample-names.ts';

const places = placesOf(
  indexOf([], {
    categories: [
      { id: 'database', title: 'Databases' },
      { id: 'time', title: 'Time and frequency' },
    ],
    thirds: [
      { id: 'well-known', title: 'Well-known ports', others: ['well-known', 'System Ports'] },
      { id: 'dynamic', title: 'Dynamic ports', others: ['dynamic', 'ephemeral ports'] },
    ],
  }),
);
const pathsFor = (text: string): string[] => places.match(text).map(({ path }) => path);

test.each([
  ['databases', '/category/database'],
  ['database', '/category/database'],
  ['time and frequency', '/category/time'],
  ['time and', '/category/time'],
  ['well known ports', '/range/well-known'],
  ['wellknown', '/range/well-known'],
  ['system ports', '/range/well-known'],
  ['ephemeral ports', '/range/dynamic'],
  ['dynamic', '/range/dynamic'],
  ['DYNAMIC PORTS', '/range/dynamic'],
])('%j asks for %s', (text, path) => {
  expect(pathsFor(text)).toEqual([path]);
});

test.each(['', 'data', 'frequency', 'tim', 'ports', 'known', 'dynamik', 'ssh'])(
  '%j asks for neither a range nor a category',
  (text) => {
    expect(pathsFor(text)).toEqual([]);
  },
);

test('an index without ranges and categories has none to find', () => {
  expect(placesOf(indexOf([])).match('dynamic')).toEqual([]);
});
