import { describe, expect, test } from 'vitest';
import { portTable } from '../../../../src/search/names/port-facts.ts';
import { indexOf, recorded, registered, use } from '../sample-names.ts';

const unofficial = { official: false };

const table = portTable(
  indexOf(
    [
      recorded('HTTP', [use(80, { transports: ['tcp', 'sctp'] })]),
      recorded('Alternative', [use(8080, unofficial), use(80, unofficial)]),
      recorded('Proxy', [use(8000, { ...unofficial, transports: ['udp'] })], { tier: 2 }),
      recorded('Second', [use(8000, unofficial)], { tier: 2 }),
      recorded('Rare', [use(8000, unofficial)], { tier: 3 }),
      recorded('Rumour', [use(8005, { ...unofficial, unverified: true })]),
      recorded('Media', [use(30_000, { ...unofficial, last: 30_016 })]),
      recorded('Narrow', [use(30_100, { ...unofficial, last: 30_115 })]),
      registered('http', [use(80, { transports: ['udp'] })]),
      registered('x11', [use(6000, { last: 6063 })]),
      registered('left', [use(42)]),
      registered('right', [use(42)]),
    ],
    {
      unnamed: [{ port: 24, transports: ['tcp'], label: 'any private mail system' }],
      reserved: [{ first: 225, last: 227 }],
    },
  ),
);

describe('the facts of a port', () => {
  test.each([
    [80, ['HTTP'], ['tcp', 'udp', 'sctp'], 'assigned'],
    [8080, ['Alternative'], ['tcp'], 'unassigned'],
    [8000, ['Proxy', 'Second'], ['tcp', 'udp'], 'unassigned'],
    [6001, ['x11'], ['tcp'], 'assigned'],
    [42, ['left', 'right'], ['tcp'], 'assigned'],
    [24, ['any private mail system'], ['tcp'], 'assigned'],
    [226, [], [], 'reserved'],
    [8005, [], ['tcp'], 'unassigned'],
    [30_115, ['Narrow'], ['tcp'], 'unassigned'],
  ])('%i: %j on %j, %s', (port, names, transports, status) => {
    expect(table.factsOf(port)).toEqual({ names, transports, status, documented: true });
  });

  test.each([1, 65_535, 6064, 30_116])('%i: nothing is known', (port) => {
    expect(table.factsOf(port)).toEqual({ names: [], transports: [], status: 'unassigned', documented: false });
  });

  test('do not tell of a use of so many ports that it says nothing of each', () => {
    expect(table.factsOf(30_005).documented).toBe(false);
  });
});

describe('the ports that a number is the beginning of', () => {
  test.each([
    ['8', 9, [80, 8080, 8000]],
    ['8', 1, [80]],
    ['80', 9, [80, 8080, 8000]],
    ['808', 9, [8080]],
    ['6', 9, []],
    ['9', 9, []],
  ])('%j, at most %i, are %j, the best known first', (digits, most, ports) => {
    expect(table.beginningWith(digits, most)).toEqual(ports);
  });
});

describe('the documented ports of a span', () => {
  test.each([
    [{ first: 0, last: 100 }, 9, [24, 42, 80]],
    [{ first: 0, last: 100 }, 2, [24, 42]],
    [{ first: 6062, last: 7999 }, 9, [6062, 6063]],
    [{ first: 225, last: 226 }, 9, [225, 226]],
    [{ first: 81, last: 200 }, 9, []],
  ])('%j, at most %i, are %j', (span, most, ports) => {
    expect(table.within(span, most)).toEqual(ports);
  });
});
