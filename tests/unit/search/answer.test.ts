import { describe, expect, test } from 'vitest';
import { answer, immediateAnswer } from '../../../src/search/answer.ts';
import type { Hit, SearchEngine } from '../../../src/search/engine.ts';
import { parseQuery } from '../../../src/search/parse-query.ts';

const TOTAL = 99;

/** An engine that finds these pages for anything, and keeps what it was asked. */
function engineOf(...hits: Hit[]): SearchEngine & { asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    search: (text) => {
      asked.push(text);
      return Promise.resolve({ hits, total: TOTAL });
    },
  };
}

const failing: SearchEngine = { search: () => Promise.reject(new Error('no index')) };

describe('a number', () => {
  test.each([
    ['22', '/port/22', 'Port 22'],
    [':22', '/port/22', 'Port 22'],
    ['53/udp', '/port/53#udp', 'Port 53 on UDP'],
    ['tcp 22', '/port/22#tcp', 'Port 22 on TCP'],
  ])('%j is answered at once with %s', (typed, path, title) => {
    expect(immediateAnswer(parseQuery(typed))).toEqual([{ path, title, excerpt: '' }]);
  });

  test('is answered without the index, so that it works when there is none', async () => {
    expect(await answer('22', failing)).toEqual({
      suggestions: [{ path: '/port/22', title: 'Port 22', excerpt: '' }],
      total: 1,
    });
  });
});

test.each(['', '  ', '70000'])('%j is answered with nothing, and the index is not asked', async (typed) => {
  const engine = engineOf();
  expect(await answer(typed, engine)).toEqual({ suggestions: [], total: 0 });
  expect(engine.asked).toEqual([]);
});

describe('words', () => {
  const openssh = { path: '/b', title: 'B', kind: 'port', names: ['openssh'], tier: 4, excerpt: 'b' };
  const ssh = { path: '/a', title: 'A', kind: 'port', names: ['ssh'], tier: 4, excerpt: '<mark>ssh</mark>' };

  test('have no immediate answer', () => {
    expect(immediateAnswer(parseQuery('ssh'))).toEqual([]);
  });

  test('are looked up as read, and the best of what is found is ranked', async () => {
    const engine = engineOf(openssh, ssh);
    expect(await answer('  ssh ', engine)).toEqual({
      suggestions: [
        { path: '/a', title: 'A', excerpt: '<mark>ssh</mark>' },
        { path: '/b', title: 'B', excerpt: 'b' },
      ],
      total: TOTAL,
    });
    expect(engine.asked).toEqual(['ssh']);
  });

  test('fail when the index cannot be loaded', async () => {
    await expect(answer('ssh', failing)).rejects.toThrow('no index');
  });
});
