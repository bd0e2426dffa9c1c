import { describe, expect, test } from 'vitest';
import { buildPorts, isDocumented, rangeIdOf } from '../../../src/registry/ports.ts';
import type { PortRecord, Row } from '../../../src/registry/types.ts';
import { buildFixture, portOf } from '../../fixtures/registry.ts';
import { rowOf } from '../../fixtures/rows.ts';

const registry = buildFixture();
const port = (number: number): PortRecord => portOf(registry, number);

/** Port 80 of a registry of these rows alone. */
function port80(...rows: Partial<Row>[]): PortRecord {
  const limits = { oneServicePerTransport: false, singlePortsOnly: false };
  return portOf({ ports: buildPorts([{ id: 'older', ...limits, rows: rows.map((fields) => rowOf(fields)) }]) }, 80);
}

describe('rangeIdOf', () => {
  test.each([
    [0, 'well-known'],
    [1023, 'well-known'],
    [1024, 'registered'],
    [49_151, 'registered'],
    [49_152, 'dynamic'],
    [65_535, 'dynamic'],
  ])('port %i is in the %s range', (number, id) => {
    expect(rangeIdOf(number)).toBe(id);
  });

  test.each([-1, 65_536, Number.NaN])('%d is not a port number', (number) => {
    expect(() => rangeIdOf(number)).toThrow(RangeError);
  });
});

describe('the records', () => {
  test('are 65,536, each at its own index', () => {
    expect(registry.ports).toHaveLength(65_536);
    expect(registry.ports.every((record, index) => record.port === index)).toBe(true);
  });

  test('cannot be changed at any depth', () => {
    const thaw = (value: object): object[] =>
      [
        value,
        ...Object.values(value)
          .filter((child) => typeof child === 'object' && child !== null)
          .flatMap(thaw),
      ].filter((part) => !Object.isFrozen(part));
    expect(Object.isFrozen(registry.ports)).toBe(true);
    expect(registry.ports.every(Object.isFrozen)).toBe(true);
    expect([...registry.documented, port(65_535)].flatMap(thaw)).toEqual([]);
  });

  test('of empty ports share their lists', () => {
    expect(port(50_000)).toMatchObject({ status: 'unassigned', assignments: [], history: [] });
    expect(port(50_000).assignments).toBe(port(65_535).assignments);
    expect(port(50_000).history).toBe(port(65_535).history);
    expect(port(50_000).transports).toBe(port(65_535).transports);
  });

  test('have assignments in the order of the transports', () => {
    expect(port(80).assignments.map(({ transport }) => transport)).toEqual(['tcp', 'udp', 'sctp']);
  });
});

describe('the status of a port', () => {
  test.each<[string, Partial<Row>[]]>([
    ['assigned', [{ status: 'reserved' }, { transport: 'dccp' }]],
    ['reserved', [{ status: 'unassigned' }, { transport: 'udp', status: 'reserved' }]],
    ['unassigned', [{ status: 'unassigned' }]],
  ])('is %s over all its transports', (status, rows) => {
    expect(port80(...rows).status).toBe(status);
  });

  test('is kept for each transport', () => {
    expect(port(143).transports).toEqual({ tcp: 'assigned', udp: 'reserved', sctp: 'unassigned', dccp: 'unassigned' });
    expect(port(1113).transports).toEqual({ tcp: 'assigned', udp: 'unassigned', sctp: 'unassigned', dccp: 'assigned' });
  });
});

describe('the history of a port', () => {
  test('has one entry for a former service, with all its transports', () => {
    expect(port(2).history).toEqual([
      {
        transports: ['tcp', 'udp'],
        serviceName: 'compressnet',
        description: 'Management Utility',
        assignee: 'Bernie Volz',
        registrationDate: null,
        source: 'older',
      },
    ]);
  });

  test('has only the transports that a service lost', () => {
    expect(port(143).history).toMatchObject([{ serviceName: 'imap', transports: ['udp'] }]);
  });

  test('is all there is of a port that the current source no longer lists', () => {
    expect(port(1109)).toMatchObject({
      status: 'unassigned',
      assignments: [],
      history: [{ serviceName: 'kpop', transports: ['tcp'] }],
    });
  });
});

describe('a port is documented', () => {
  test.each([
    ['with a service', 80],
    ['with an assignment without a name', 24],
    ['with a former service alone', 1109],
    ['when it is reserved and had a service', 2],
    ['when it is free and has a note', 114],
    ['when it is free and has a known use', 796],
    ['when it is free and is described', 1008],
  ])('%s: %i', (_what, number) => {
    expect(isDocumented(port(number))).toBe(true);
    expect(registry.documented).toContain(port(number));
  });

  test.each([
    ['reserved and no more, whoever reserved it', 0],
    ['listed as unassigned and no more', 4],
    ['free, in a row that speaks of another port', 795],
    ['in no row', 50_000],
  ])('but not when it is %s: %i', (_what, number) => {
    expect(isDocumented(port(number))).toBe(false);
    expect(registry.documented).not.toContain(port(number));
  });

  test.each<[boolean, string, Partial<Row>]>([
    [false, 'nothing more', {}],
    [false, 'an assignee', { assignee: 'Jon Postel' }],
    [true, 'a note', { notes: 'De-assigned 2012-01-01' }],
    [true, 'a description', { description: 'Removed' }],
    [true, 'the name of a service', { serviceName: 'sua' }],
  ])('%s, when it is reserved with %s', (documented, _what, fields) => {
    expect(isDocumented(port80({ serviceName: null, status: 'reserved', ...fields }))).toBe(documented);
  });
});
