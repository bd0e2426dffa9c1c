import { describe, expect, test } from 'vitest';
import { RANGES, TRANSPORTS } from '../../../src/registry/constants.ts';
import { FILTER_STATUSES, spellFilters, takeFilters, type Filters } from '../../../src/search/filters.ts';

describe('a filter is taken out of a query', () => {
  test.each<[string, string, Filters]>([
    ['', '', {}],
    ['ssh', 'ssh', {}],
    ['transport:udp', '', { transport: ['udp'] }],
    ['transport:udp dns', 'dns', { transport: ['udp'] }],
    ['dns transport:udp', 'dns', { transport: ['udp'] }],
    ['remote transport:tcp desktop', 'remote desktop', { transport: ['tcp'] }],
    ['TRANSPORT:Udp', '', { transport: ['udp'] }],
    ['transport:tcp,udp', '', { transport: ['tcp', 'udp'] }],
    ['transport:tcp transport:udp transport:tcp', '', { transport: ['tcp', 'udp'] }],
    ['status:unofficial range:registered', '', { status: ['unofficial'], range: ['registered'] }],
    ['status:official', '', { status: ['assigned'] }],
    ['range:system,user,private', '', { range: ['well-known', 'registered', 'dynamic'] }],
    ['category:message-queue', '', { category: ['message-queue'] }],
  ])('%j leaves %j', (query, rest, filters) => {
    expect(takeFilters(query)).toEqual({ rest, filters });
  });
});

describe('what only looks like a filter stays text', () => {
  test.each([
    'transport:icmp',
    'transport:',
    'transport:udp,',
    'transport:udp,icmp',
    'status:open',
    'range:1-9',
    'category:a/b',
    'category:<b>',
    'port:22',
    'xtransport:udp',
    'http://transport:udp',
    'transport :udp',
    'transport:__proto__',
  ])('%j', (query) => {
    expect(takeFilters(query)).toEqual({ rest: query, filters: {} });
  });
});

describe('filters as they are typed', () => {
  test.each<[Filters, string]>([
    [{}, ''],
    [{ transport: [] }, ''],
    [{ category: ['database'], transport: ['udp', 'tcp'] }, 'transport:udp,tcp category:database'],
  ])('%j are spelled %j', (filters, spelled) => {
    expect(spellFilters(filters)).toBe(spelled);
  });

  test('are read as what they were, whatever the values', () => {
    for (const transport of TRANSPORTS) {
      for (const status of FILTER_STATUSES) {
        for (const { id } of RANGES) {
          const filters: Filters = { transport: [transport], status: [status], range: [id], category: ['a', 'b-1'] };
          expect(takeFilters(spellFilters(filters))).toEqual({ rest: '', filters });
        }
      }
    }
  });
});
