import { describe, expect, test } from 'vitest';
import { assignmentsFrom } from '../../../src/registry/assignment.ts';
import type { Assignment, Row } from '../../../src/registry/types.ts';
import { rowOf } from '../../fixtures/rows.ts';

type Fields = Partial<Row>;

/** The assignments on 80/tcp from these rows, the deciding one first. */
function from(...rows: Fields[]): Assignment[] {
  return assignmentsFrom(
    80,
    'tcp',
    rows.map((fields) => rowOf(fields)),
  );
}

function one(...rows: Fields[]): Assignment {
  const [assignment, ...others] = from(...rows);
  expect(others).toEqual([]);
  if (!assignment) throw new Error('no assignment');
  return assignment;
}

function names(assignments: Assignment[]): (string | null)[] {
  return assignments.map(({ serviceName }) => serviceName);
}

test('no rows make no assignment', () => {
  expect(from()).toEqual([]);
});

describe('details', () => {
  test('come from the first source that has them, each labelled with it', () => {
    const assignment = one(
      { source: 'current', description: 'HTTP' },
      {
        source: 'older',
        description: 'World Wide Web HTTP',
        assignee: 'Tim Berners Lee',
        registrationDate: '1994-10',
        notes: 'Defined TXT keys',
      },
    );
    expect(assignment).toMatchObject({
      description: 'HTTP',
      assignee: 'Tim Berners Lee',
      registrationDate: '1994-10',
      source: 'current',
    });
    expect(assignment.fieldSources).toEqual({
      description: 'current',
      assignee: 'older',
      registrationDate: 'older',
      notes: 'older',
    });
  });

  test('that no source has are empty and have no source', () => {
    const assignment = one({ source: 'current' });
    expect(assignment).toMatchObject({ description: null, contact: null, references: [], serviceCode: null });
    expect(assignment.fieldSources).toEqual({});
  });

  test('an empty list of references gives way to a full one', () => {
    const references: Row['references'] = [{ type: 'text', text: 'STD8' }];
    const assignment = one({ source: 'current', references: [] }, { source: 'older', references });
    expect(assignment.references).toEqual(references);
    expect(assignment.fieldSources).toEqual({ references: 'older' });
  });

  test('do not wander from one service to another on the same port', () => {
    const [nameserver, name] = from({ serviceName: 'nameserver' }, { serviceName: 'name', notes: 'Old' });
    expect(nameserver?.notes).toBeNull();
    expect(name?.notes).toBe('Old');
  });

  test('a known use stands on the ports that its note names', () => {
    const row = rowOf({
      serviceName: 'x11',
      span: { first: 6000, last: 6063 },
      unauthorizedUse: 'Known Unauthorized Use on port 6003',
    });
    const [named] = assignmentsFrom(6003, 'tcp', [row]);
    const [other] = assignmentsFrom(6004, 'tcp', [row]);
    expect(named).toMatchObject({ unauthorizedUse: row.unauthorizedUse, fieldSources: { unauthorizedUse: 'older' } });
    expect(other).toMatchObject({ unauthorizedUse: null, fieldSources: {} });
  });
});

describe('aliases', () => {
  const duplicate: Fields = { aliasOf: 'http' };

  test('stand with the service that their notes name, each with its source', () => {
    const assignment = one(
      { source: 'current', serviceName: 'www-http' },
      { serviceName: 'http' },
      { serviceName: 'www', ...duplicate },
      { serviceName: 'www-http', ...duplicate },
    );
    expect(assignment.serviceName).toBe('http');
    expect(assignment.aliases).toEqual([
      { name: 'www-http', source: 'current' },
      { name: 'www', source: 'older' },
    ]);
  });

  test('are what the deciding source says of the service it stands for', () => {
    const assignment = one(
      { source: 'current', serviceName: 'www-http' },
      { serviceName: 'http' },
      { serviceName: 'www-http', ...duplicate },
    );
    expect(assignment.source).toBe('current');
  });

  test('stand with the well-formed name that replaces them', () => {
    const assignment = one(
      { source: 'current', serviceName: 'whois++' },
      { serviceName: 'whoispp', replaces: 'whois++' },
      { serviceName: 'whois++' },
    );
    expect(assignment).toMatchObject({ serviceName: 'whoispp', aliases: [{ name: 'whois++', source: 'current' }] });
  });

  test('are found whatever the case of the name', () => {
    expect(one({ serviceName: 'HTTP' }, { serviceName: 'www', ...duplicate }).aliases).toEqual([
      { name: 'www', source: 'older' },
    ]);
  });

  test('stand for themselves where the service is not on this port and transport', () => {
    expect(one({ serviceName: 'www', ...duplicate })).toMatchObject({ serviceName: 'www', aliases: [] });
  });

  test('that name each other leave one service, and no name is lost', () => {
    const assignment = one({ serviceName: 'a', aliasOf: 'b' }, { serviceName: 'b', aliasOf: 'a' });
    expect([assignment.serviceName, ...assignment.aliases.map(({ name }) => name)].sort()).toEqual(['a', 'b']);
  });

  test('that call themselves an alias of their own name are services', () => {
    expect(one({ serviceName: 'http', ...duplicate })).toMatchObject({ serviceName: 'http', aliases: [] });
  });
});

describe('of several services', () => {
  test('the one that the deciding source names comes first', () => {
    expect(
      names(from({ source: 'current', serviceName: 'nfs' }, { serviceName: 'shilp' }, { serviceName: 'nfs' })),
    ).toEqual(['nfs', 'shilp']);
  });

  test('so does one that it names by an alias', () => {
    const rows: Fields[] = [
      { source: 'current', serviceName: 'www' },
      { serviceName: 'other' },
      { serviceName: 'http' },
      { serviceName: 'www', aliasOf: 'http' },
    ];
    expect(names(from(...rows))).toEqual(['http', 'other']);
  });

  test('a widespread use that was never assigned comes last, even where the deciding source names it', () => {
    const widespread: Fields = { serviceName: 'bhoedap4', widespreadUse: true };
    const rows: Fields[] = [{ source: 'current', serviceName: 'bhoedap4' }, { serviceName: 'dtag-ste-sb' }, widespread];
    expect(names(from(...rows))).toEqual(['dtag-ste-sb', 'bhoedap4']);
  });

  test('each has the source that says it holds the port', () => {
    const rows: Fields[] = [{ source: 'current', serviceName: 'nameserver' }, { serviceName: 'name' }];
    expect(from(...rows).map(({ source }) => source)).toEqual(['current', 'older']);
  });

  test('one that a correction of any of its records calls primary comes before all', () => {
    const rows: Fields[] = [
      { source: 'current', serviceName: 'turn' },
      { serviceName: 'stun-behavior' },
      { serviceName: 'stun' },
      { source: 'oldest', serviceName: 'stun', primary: true },
    ];
    expect(names(from(...rows))).toEqual(['stun', 'turn', 'stun-behavior']);
  });
});

describe('the transport and the span', () => {
  test('a transport is stated where any row states it', () => {
    expect(one({ transport: null }).transportStated).toBe(false);
    expect(one({ transport: null }, { transport: 'tcp' }).transportStated).toBe(true);
  });

  test('a span is that of a registration of several ports', () => {
    expect(one({ span: { first: 80, last: 80 } }).span).toBeNull();
    expect(one({ span: { first: 80, last: 80 } }, { span: { first: 80, last: 89 } }).span).toEqual({
      first: 80,
      last: 89,
    });
  });
});

describe('rows without a service', () => {
  test('that are reserved or assigned are assignments without a name', () => {
    expect(one({ serviceName: null, status: 'reserved' })).toMatchObject({ serviceName: null, status: 'reserved' });
    expect(one({ serviceName: null, description: 'any private mail system' }).status).toBe('assigned');
  });

  test('that only say "Unassigned" are none', () => {
    expect(from({ serviceName: null, status: 'unassigned' })).toEqual([]);
  });

  test('that are unassigned and say more are kept', () => {
    expect(one({ serviceName: null, status: 'unassigned', notes: 'Deprecated June 2004' }).notes).toBe(
      'Deprecated June 2004',
    );
  });
});
