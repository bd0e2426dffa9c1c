import { describe, expect, test } from 'vitest';
import { STANDINGS, standingOf, standingsInWords, tallyStandings } from '../../../src/site/standing.ts';
import { curatedService, CATEGORIES, used } from '../../fixtures/curated.ts';
import { buildFixture, portOf } from '../../fixtures/registry.ts';

const registry = buildFixture({
  curated: { categories: CATEGORIES, services: [curatedService({ ports: [used(25_565, { transports: ['udp'] })] })] },
});

describe('how a port stands', () => {
  test.each([
    [80, 'assigned', ['tcp', 'udp', 'sctp']],
    [143, 'assigned', ['tcp']],
    [6665, 'assigned', ['tcp']],
    [0, 'reserved', ['tcp', 'udp']],
    [4, 'unassigned', []],
    [31_999, 'unassigned', []],
  ])('port %i is %s on %j', (port, standing, transports) => {
    expect(standingOf(portOf(registry, port))).toEqual({ standing, transports });
  });

  test('is an unofficial use where a record of ours has one on an unassigned number', () => {
    expect(standingOf(portOf(registry, 25_565))).toEqual({ standing: 'unofficial', transports: ['udp'] });
  });

  test('is an unofficial use where IANA was told of one', () => {
    expect(standingOf(portOf(registry, 796))).toEqual({ standing: 'unofficial', transports: ['tcp', 'udp'] });
  });

  test('is IANA’s status, whoever else uses the number', () => {
    const taken = buildFixture({
      curated: { categories: CATEGORIES, services: [curatedService({ ports: [used(80), used(2)] })] },
    });
    expect(standingOf(portOf(taken, 80)).standing).toBe('assigned');
    expect(standingOf(portOf(taken, 2)).standing).toBe('reserved');
  });
});

describe('the tallies', () => {
  const tallies = tallyStandings(registry.ports);

  test('are one of each standing, in the order of all lists', () => {
    expect(tallies.map(({ standing }) => standing)).toEqual([...STANDINGS]);
    expect(tallyStandings([]).every(({ any }) => any === 0)).toBe(true);
  });

  test('count every port once', () => {
    expect(tallies.reduce((sum, { any }) => sum + any, 0)).toBe(65_536);
  });

  test('count a port on each transport where it stands so', () => {
    expect(tallyStandings([80, 143, 4].map((port) => portOf(registry, port)))).toEqual([
      { standing: 'assigned', any: 2, tcp: 2, udp: 1, sctp: 1, dccp: 0 },
      { standing: 'reserved', any: 0, tcp: 0, udp: 0, sctp: 0, dccp: 0 },
      { standing: 'unofficial', any: 0, tcp: 0, udp: 0, sctp: 0, dccp: 0 },
      { standing: 'unassigned', any: 1, tcp: 0, udp: 0, sctp: 0, dccp: 0 },
    ]);
  });

  test('say in words what there is any of', () => {
    const some = [0, 80, 143, 25_565].map((port) => portOf(registry, port));
    expect(standingsInWords(tallyStandings(some))).toBe('2 assigned, 1 reserved and 1 in unofficial use');
  });
});
