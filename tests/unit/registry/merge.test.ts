import { describe, expect, test } from 'vitest';
import { mergeTransport, rowsByPort, type Layer, type MergedTransport } from '../../../src/registry/merge.ts';
import type { Row, TransportProtocol } from '../../../src/registry/types.ts';
import { rowOf } from '../../fixtures/rows.ts';

type Fields = Partial<Row>;

const RESERVED: Fields = { serviceName: null, status: 'reserved' };
const UNASSIGNED: Fields = { serviceName: null, status: 'unassigned' };
const RANGE: Fields = { serviceName: 'x11', span: { first: 79, last: 81 } };

function layer(id: string, limits: boolean, rows: Fields[]): Layer {
  return {
    id,
    oneServicePerTransport: limits,
    singlePortsOnly: limits,
    rows: rows.map((fields) => rowOf({ source: id, ...fields })),
  };
}

/** What a limited current source and an unlimited older one say of port 80. */
function merge(current: Fields[], older: Fields[], transport: TransportProtocol = 'tcp'): MergedTransport {
  const layers = [layer('current', true, current), layer('older', false, older)];
  return mergeTransport(
    80,
    transport,
    layers,
    layers.map((each) => rowsByPort(each).get(80) ?? []),
  );
}

function held({ assignments }: MergedTransport): (string | null)[] {
  return assignments.map(({ serviceName }) => serviceName);
}

function former(merged: MergedTransport): (string | null)[] {
  return merged.former.map(({ serviceName }) => serviceName);
}

describe('rowsByPort', () => {
  const portsOf = (fields: Fields): number[] => [...rowsByPort(layer('older', false, [fields])).keys()];

  test('puts the row of a range under all its ports', () => {
    expect(portsOf({ span: { first: 6000, last: 6003 } })).toEqual([6000, 6001, 6002, 6003]);
  });

  test('keeps the rows of a port in the order of the source', () => {
    const rows = rowsByPort(layer('older', false, [{ serviceName: 'name' }, { serviceName: 'nameserver' }])).get(80);
    expect(rows?.map(({ serviceName }) => serviceName)).toEqual(['name', 'nameserver']);
  });

  test('leaves out services without a port', () => {
    expect(portsOf({ span: null })).toEqual([]);
  });

  test('leaves out rows that say "Unassigned" and no more', () => {
    expect(portsOf({ ...UNASSIGNED, transport: null, span: { first: 5016, last: 5019 } })).toEqual([]);
  });

  test.each<[string, Fields]>([
    ['a note', { notes: 'Deprecated June 2004' }],
    ['a description', { description: '(unassigned) Possibly assigned' }],
    ['a transport', { transport: 'udp' }],
  ])('keeps a free port with %s', (_what, more) => {
    expect(portsOf({ ...UNASSIGNED, transport: null, ...more })).toEqual([80]);
  });

  test('keeps only the ports of a free range that its known use speaks of', () => {
    const unauthorizedUse = 'Unauthorized Use Known on port 796';
    expect(portsOf({ ...UNASSIGNED, transport: null, span: { first: 788, last: 799 }, unauthorizedUse })).toEqual([
      796,
    ]);
  });
});

describe('who holds a port', () => {
  test('nobody, where no source has a row', () => {
    expect(merge([], [])).toEqual({ transport: 'tcp', status: 'unassigned', assignments: [], former: [] });
  });

  test('the service of the current source', () => {
    const merged = merge([{ serviceName: 'new' }], [{ serviceName: 'old' }]);
    expect(held(merged)).toEqual(['new']);
    expect(former(merged)).toEqual(['old']);
  });

  test('on one transport says nothing of another', () => {
    const merged = merge([{ serviceName: 'shell' }], [{ serviceName: 'syslog', transport: 'udp' }]);
    expect(held(merged)).toEqual(['shell']);
    expect(former(merged)).toEqual([]);
  });

  test('all services of the older source where the current one, which shows one only, shows one of them', () => {
    const merged = merge([{ serviceName: 'nameserver' }], [{ serviceName: 'name' }, { serviceName: 'nameserver' }]);
    expect(held(merged)).toEqual(['nameserver', 'name']);
    expect(former(merged)).toEqual([]);
  });

  test('the same service, whatever the case of its name', () => {
    const merged = merge([{ serviceName: 'HTTP' }], [{ serviceName: 'http', description: 'World Wide Web' }]);
    expect(held(merged)).toEqual(['HTTP']);
    expect(merged.assignments[0]?.description).toBe('World Wide Web');
  });

  test('a service that a correction keeps, beside one that the older source does not know', () => {
    const merged = merge(
      [{ serviceName: 'ipps' }],
      [{ serviceName: 'ipp', stillRegistered: true }, { serviceName: 'gone' }],
    );
    expect(held(merged)).toEqual(['ipps', 'ipp']);
    expect(former(merged)).toEqual(['gone']);
  });

  test('not the service of an older row that the current source could show and does not', () => {
    const merged = merge([], [{ serviceName: 'kpop' }]);
    expect(merged).toMatchObject({ status: 'unassigned', assignments: [] });
    expect(former(merged)).toEqual(['kpop']);
  });

  test('nobody, where an older row without a service is gone: there is no history of no service', () => {
    expect(merge([], [RESERVED])).toMatchObject({ status: 'unassigned', assignments: [], former: [] });
  });

  test('nobody, where the number was taken back; its service is history', () => {
    const merged = merge([RESERVED], [{ serviceName: 'compressnet' }]);
    expect(merged.status).toBe('reserved');
    expect(held(merged)).toEqual([null]);
    expect(former(merged)).toEqual(['compressnet']);
  });

  test('an unnamed record gets the details of an unnamed one with the same status only', () => {
    expect(merge([RESERVED], [{ ...RESERVED, assignee: 'Jon Postel' }]).assignments[0]?.assignee).toBe('Jon Postel');
    expect(merge([RESERVED], [{ ...UNASSIGNED, assignee: 'Jon Postel' }]).assignments[0]?.assignee).toBeNull();
  });
});

describe('rows that the current source cannot show', () => {
  test('stand, where it has no row for the port: those of a range', () => {
    const merged = merge([], [RANGE]);
    expect(merged.status).toBe('assigned');
    expect(merged.assignments[0]).toMatchObject({ serviceName: 'x11', span: { first: 79, last: 81 }, source: 'older' });
    expect(former(merged)).toEqual([]);
  });

  test.each<[TransportProtocol, string[]]>([
    ['tcp', ['boe-cms']],
    ['udp', ['boe-cms']],
    ['sctp', []],
    ['dccp', []],
  ])('stand: those without a transport, under %s as %j', (transport, names) => {
    const merged = merge([], [{ serviceName: 'boe-cms', transport: null }], transport);
    expect(held(merged)).toEqual(names);
    expect(merged.assignments.every(({ transportStated }) => !transportStated)).toBe(true);
  });

  test.each<[string, Fields]>([
    ['on this transport', { serviceName: 'new' }],
    ['on another transport', { serviceName: 'new', transport: 'udp' }],
  ])('are out of date where it has a row for the port %s', (_where, row) => {
    const merged = merge([row], [RANGE]);
    expect(held(merged)).not.toContain('x11');
    expect(former(merged)).toEqual(['x11']);
  });

  test('are the only ones of the older source that decide', () => {
    const merged = merge([], [RANGE, { serviceName: 'kpop' }]);
    expect(held(merged)).toEqual(['x11']);
    expect(former(merged)).toEqual(['kpop']);
  });

  test('keep a service from being former under another case of its name', () => {
    expect(former(merge([], [RANGE, { serviceName: 'X11' }]))).toEqual([]);
  });

  test('do not exist where the current source shows ranges as well', () => {
    const layers = [layer('current', false, []), layer('older', false, [RANGE])];
    const merged = mergeTransport(80, 'tcp', layers, [[], rowsByPort(layers[1]!).get(80) ?? []]);
    expect(merged).toMatchObject({ status: 'unassigned', assignments: [] });
    expect(former(merged)).toEqual(['x11']);
  });
});

describe('a current source that shows all services of a port', () => {
  function mergeAll(current: Fields[], older: Fields[]): MergedTransport {
    const layers = [layer('current', false, current), layer('older', false, older)];
    const perLayer = layers.map((each) => rowsByPort(each).get(80) ?? []);
    return mergeTransport(80, 'tcp', layers, perLayer);
  }

  test('makes the others history', () => {
    const merged = mergeAll([{ serviceName: 'nfs' }], [{ serviceName: 'nfs' }, { serviceName: 'shilp' }]);
    expect(held(merged)).toEqual(['nfs']);
    expect(former(merged)).toEqual(['shilp']);
  });

  test('takes details for each of its own', () => {
    const merged = mergeAll(
      [{ serviceName: 'nfs' }, { serviceName: 'shilp' }],
      [{ serviceName: 'shilp', notes: 'Conflict' }],
    );
    expect(merged.assignments.map(({ serviceName, notes }) => [serviceName, notes])).toEqual([
      ['nfs', null],
      ['shilp', 'Conflict'],
    ]);
    expect(former(merged)).toEqual([]);
  });
});

describe('the status of a transport', () => {
  test.each<[string, Fields[], Fields[]]>([
    ['assigned', [{ serviceName: 'http' }], []],
    ['reserved', [RESERVED], []],
    ['unassigned', [UNASSIGNED], [{ serviceName: 'gone' }]],
    ['assigned', [], [RANGE]],
    ['unassigned', [], [{ ...UNASSIGNED, transport: null, notes: 'Deprecated June 2004' }]],
    [
      'assigned',
      [{ serviceName: 'stun-behaviors', status: 'reserved' }],
      [{ serviceName: 'stuns' }, { serviceName: 'stun-behaviors' }],
    ],
  ])('is %s', (status, current, older) => {
    expect(merge(current, older).status).toBe(status);
  });
});
