import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { heedingComplaints } from '../../../src/search/heed-complaints.ts';

const COMPLAINT = 'Failed to load the index chunk /pagefind/index/en_1.pf_index';
const heard = vi.fn<(...words: unknown[]) => void>();
const original = console.error;

beforeEach(() => {
  heard.mockClear();
  console.error = heard;
});
afterEach(() => {
  console.error = original;
});

/** A search that says something to the console before it answers. */
async function saying(...words: unknown[]): Promise<string> {
  await Promise.resolve();
  console.error(...words);
  return 'found';
}

test('a search that goes well answers what it found', async () => {
  await expect(heedingComplaints(Promise.resolve('found'))).resolves.toBe('found');
  expect(console.error).toBe(heard);
});

test('a complaint fails the search, and is still heard', async () => {
  await expect(heedingComplaints(saying(COMPLAINT, 'status 404'))).rejects.toThrow(COMPLAINT);
  expect(heard).toHaveBeenCalledWith(COMPLAINT, 'status 404');
  expect(console.error).toBe(heard);
});

test.each([['something else'], [`x${COMPLAINT}`], [new Error(COMPLAINT)], [42], [undefined]])(
  '%o is no complaint',
  async (word) => {
    await expect(heedingComplaints(saying(word))).resolves.toBe('found');
    expect(heard).toHaveBeenCalledWith(word);
  },
);

test('a search that fails fails with its own error', async () => {
  await expect(heedingComplaints(Promise.reject(new Error('no index')))).rejects.toThrow('no index');
  expect(console.error).toBe(heard);
});

describe('of two searches at a time', () => {
  /** A search whose end a test decides. */
  function open() {
    const { promise, resolve } = Promise.withResolvers<string>();
    return { search: heedingComplaints(promise), end: resolve };
  }

  test.each(['first', 'second'] as const)('the console is as before when the %s ends first', async (early) => {
    const [first, second] = [open(), open()];
    const [one, other] = early === 'first' ? [first, second] : [second, first];
    one.end('a');
    await one.search;
    other.end('b');
    await other.search;
    expect(console.error).toBe(heard);
  });

  test('the second hears a complaint after the first has ended', async () => {
    const [first, second] = [open(), open()];
    first.end('a');
    await first.search;
    console.error(COMPLAINT);
    second.end('b');
    await expect(second.search).rejects.toThrow(COMPLAINT);
  });
});
