import { describe, expect, test } from 'vitest';
import { applyCorrections } from '../../../src/registry/corrections.ts';
import type { Correction, Problem, Row } from '../../../src/registry/types.ts';
import { rowOf } from '../../fixtures/rows.ts';

function correctionOf(set: Correction['set'], record: Partial<Correction['record']> = {}): Correction {
  return {
    record: { source: 'older', port: 80, transport: 'tcp', serviceName: 'http', ...record },
    set,
    reason: 'A fixture.',
    reference: 'https://example.org/why',
    checked: '2026-11-21',
  };
}

function apply(rows: Row[], ...corrections: Correction[]): Problem[] {
  const problems: Problem[] = [];
  applyCorrections(rows, corrections, 'data/corrections.yaml', problems);
  return problems;
}

describe('a correction', () => {
  test.each<Correction['set']>([
    { status: 'reserved' },
    { references: [{ type: 'text', text: 'IEEE 1588' }] },
    { stillRegistered: true },
    { primary: true },
    { stillRegistered: true, primary: true },
  ])('sets exactly the fields it names: %j', (set) => {
    const row = rowOf();
    expect(apply([row], correctionOf(set))).toEqual([]);
    expect(row).toEqual({ ...rowOf(), ...set });
  });

  test('can name a record that has no service name', () => {
    const row = rowOf({ serviceName: null });
    expect(apply([row], correctionOf({ status: 'unassigned' }, { serviceName: null }))).toEqual([]);
    expect(row.status).toBe('unassigned');
  });

  test.each([
    ['source', { source: 'current' }],
    ['service name', { serviceName: 'www' }],
    ['transport', { transport: 'udp' }],
    ['port', { span: { first: 81, last: 81 } }],
    ['span', { span: { first: 80, last: 89 } }],
  ] satisfies [string, Partial<Row>][])(
    'leaves a record with another %s alone, and says that it found none',
    (_what, fields) => {
      const row = rowOf(fields);
      expect(apply([row], correctionOf({ primary: true }))).toEqual([
        {
          source: 'data/corrections.yaml',
          location: 'correction 1',
          field: 'record',
          message: 'older: http on 80/tcp is not in the source',
        },
      ]);
      expect(row).toEqual(rowOf(fields));
    },
  );

  test('that changes nothing any more is a problem', () => {
    expect(apply([rowOf({ primary: true })], correctionOf({ primary: true }))).toEqual([
      {
        source: 'data/corrections.yaml',
        location: 'correction 1',
        field: 'record',
        message: 'older: http on 80/tcp already says this; remove the correction',
      },
    ]);
  });

  test('is counted from one in messages, and all of them are reported', () => {
    const problems = apply(
      [rowOf()],
      correctionOf({ primary: true }),
      correctionOf({ primary: true }),
      correctionOf({ status: 'reserved' }, { serviceName: null }),
    );
    expect(problems.map(({ location, message }) => [location, message])).toEqual([
      ['correction 2', 'older: http on 80/tcp already says this; remove the correction'],
      ['correction 3', 'older: the unnamed record on 80/tcp is not in the source'],
    ]);
  });
});
