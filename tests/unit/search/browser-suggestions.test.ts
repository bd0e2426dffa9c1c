import { describe, expect, test } from 'vitest';
import { completionsByPrefix } from '../../../src/search/browser-suggestions.ts';
import { indexOf, recorded, registered, use } from './sample-names.ts';

const completions = completionsByPrefix(
  indexOf([
    recorded('SSH', [use(22), use(2222)], { others: ['secure shell', 'sftp'] }),
    recorded('Media', [use(5004, { last: 5005 })]),
    recorded('Nowhere', []),
    recorded('数据库', [use(1)], { others: ['shuju'] }),
    recorded('Samba', [use(445)], { tier: 2 }),
    recorded('Seldom', [use(9)], { tier: 3 }),
    registered('ssh', [use(23)]),
  ]),
);

describe('what a browser offers', () => {
  test('for a beginning is the name with its port, the best known first', () => {
    expect(completions.get('s')).toEqual([
      { text: 'ssh', description: 'SSH: port 22', path: '/port/22' },
      { text: 'shuju', description: '数据库: port 1', path: '/port/1' },
      { text: 'samba', description: 'Samba: port 445', path: '/port/445' },
    ]);
  });

  test.each([
    ['sf', 'sftp', 'SSH: port 22', '/port/22'],
    ['med', 'media', 'Media: ports 5004 to 5005', '/search?q=media'],
    ['now', 'nowhere', 'Nowhere', '/search?q=nowhere'],
  ])('for %j is %j', (prefix, text, description, path) => {
    expect(completions.get(prefix)).toEqual([{ text, description, path }]);
  });

  test('leaves out what few meet, and beginnings that are no file name', () => {
    expect(completions.has('sel')).toBe(false);
    expect([...completions.keys()].filter((prefix) => !/^[a-z0-9-]{1,4}$/.test(prefix))).toEqual([]);
    expect(completions.has('nowhe')).toBe(false);
  });

  test('is a short list', () => {
    const many = Array.from({ length: 20 }, (_, index) => recorded(`a${index}`, [use(index)]));
    expect(completionsByPrefix(indexOf(many)).get('a')).toHaveLength(8);
  });
});
