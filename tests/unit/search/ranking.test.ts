import { describe, expect, test } from 'vitest';
import type { Hit } from '../../../src/search/engine.ts';
import { rankHits } from '../../../src/search/ranking.ts';

function hit(path: string, names: string[] = [], kind = 'port', tier = 4): Hit {
  return { path, title: path, kind, names, tier, excerpt: '' };
}

const order = (query: string, ...hits: Hit[]): string[] => rankHits(query, hits).map(({ path }) => path);

describe('rankHits', () => {
  test('puts a page named by the query before one whose name begins so, before the rest', () => {
    const hits = [hit('other', ['openssh']), hit('begins', ['ssh-mgmt']), hit('exact', ['ssh'])];
    expect(order('ssh', ...hits)).toEqual(['exact', 'begins', 'other']);
  });

  test('puts the better known of those with the name first, and leaves the rest as found', () => {
    const named = [hit('rare', ['ssh'], 'port', 3), hit('famous', ['ssh'], 'port', 1)];
    expect(order('ssh', ...named)).toEqual(['famous', 'rare']);
    expect(order('telnet', ...named)).toEqual(['rare', 'famous']);
  });

  test('puts a range before its ports, and a port before the service that holds it', () => {
    const hits = [hit('service', ['x11'], 'service'), hit('port', ['x11']), hit('range', ['x11'], 'range')];
    expect(order('x11', ...hits)).toEqual(['range', 'port', 'service']);
  });

  test('lets no kind of page pass one that is named by the query', () => {
    const hits = [hit('range', ['x11-range'], 'range'), hit('service', ['x11'], 'service')];
    expect(order('x11', ...hits)).toEqual(['service', 'range']);
  });

  test('looks at every name of a page, in any case', () => {
    expect(order(' WWW ', hit('other', ['http-alt']), hit('alias', ['http', 'www']))).toEqual(['alias', 'other']);
    expect(order('ethernet-ip-2', hit('other'), hit('exact', ['EtherNet-IP-2']))).toEqual(['exact', 'other']);
  });

  test('keeps the order of the engine within a rank', () => {
    const hits = [hit('first', ['ssh']), hit('second', ['ssh']), hit('third'), hit('fourth')];
    expect(order('ssh', ...hits)).toEqual(['first', 'second', 'third', 'fourth']);
  });

  test('leaves the list it was given as it was', () => {
    const hits = Object.freeze([hit('other'), hit('exact', ['ssh'])]);
    expect(rankHits('ssh', hits as Hit[])).toHaveLength(2);
    expect(hits.map(({ path }) => path)).toEqual(['other', 'exact']);
  });
});
