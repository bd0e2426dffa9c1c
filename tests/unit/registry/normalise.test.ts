import { describe, expect, test } from 'vitest';
import { normalise } from '../../../src/registry/normalise.ts';
import type { Problem, RawRecord, Row } from '../../../src/registry/types.ts';

function normaliseAll(records: Partial<RawRecord>[]): { rows: Row[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const located = records.map((record, index) => ({ location: `record ${index + 1}`, ...record }));
  const rows = normalise(
    { id: 'older', oneServicePerTransport: false, singlePortsOnly: false, records: located },
    problems,
  );
  return { rows, problems };
}

/** The row of one good record. */
function rowFrom(fields: Partial<RawRecord>): Row {
  const { rows, problems } = normaliseAll([{ serviceName: 'http', port: '80', transport: 'tcp', ...fields }]);
  expect(problems).toEqual([]);
  const [row] = rows;
  if (!row) throw new Error('no row');
  return row;
}

test('a record becomes a typed row of its source', () => {
  const row = rowFrom({
    serviceName: 'telnet',
    port: '23',
    transport: 'tcp',
    description: 'Telnet',
    assignee: '[Jon_Postel]',
    contact: '[Jon_Postel_2][IESG]',
    registrationDate: '1983-05',
    modificationDate: '2014-02-21',
    reference: '[RFC854][STD8]',
    serviceCode: '7107696',
    unauthorizedUse: 'Known Unauthorized Use on port 23',
    notes: 'Defined TXT keys: u=<username>',
  });
  expect(row).toEqual({
    source: 'older',
    location: 'record 1',
    serviceName: 'telnet',
    span: { first: 23, last: 23 },
    transport: 'tcp',
    status: 'assigned',
    description: 'Telnet',
    assignee: 'Jon Postel',
    contact: 'Jon Postel, IESG',
    registrationDate: '1983-05',
    modificationDate: '2014-02-21',
    references: [
      { type: 'rfc', number: 854, text: 'RFC 854', url: 'https://www.rfc-editor.org/rfc/rfc854' },
      { type: 'text', text: 'STD8' },
    ],
    serviceCode: '7107696',
    unauthorizedUse: 'Known Unauthorized Use on port 23',
    notes: 'Defined TXT keys: u=<username>',
    aliasOf: null,
    replaces: null,
    widespreadUse: false,
    stillRegistered: false,
    primary: false,
  });
});

describe('text', () => {
  test.each([
    ['is trimmed', '  \n HTTP \n', 'HTTP'],
    ['keeps its line breaks and the indentation inside', 'one\n    two\n\nthree', 'one\n    two\n\nthree'],
    ['loses trailing blanks in its lines', 'one \t\ntwo ', 'one\ntwo'],
    ['has one kind of line break', 'one\r\ntwo\rthree', 'one\ntwo\nthree'],
    ['is composed Unicode', 'Ame\u0301lie', 'Am\u00e9lie'],
    ['is never read as markup', '<b>bold</b> &amp; **strong** <script>', '<b>bold</b> &amp; **strong** <script>'],
    ['with nothing in it is absent', ' \n\t ', null],
  ])('%s', (_what, raw, expected) => {
    expect(rowFrom({ notes: raw }).notes).toBe(expected);
    expect(rowFrom({ description: raw }).description).toBe(expected);
  });

  test('that is empty and text that is absent mean the same', () => {
    expect(rowFrom({ description: '', notes: '' })).toEqual(rowFrom({}));
  });
});

describe('a row that states its status', () => {
  test.each(['Reserved', 'Unassigned', 'unassigned'])(
    'loses the description "%s", which the status says',
    (description) => {
      const row = rowFrom({ serviceName: '', description });
      expect(row).toMatchObject({ serviceName: null, description: null, status: description.toLowerCase() });
    },
  );

  test('keeps a description that says more', () => {
    const row = rowFrom({ serviceName: '', description: 'Unassigned [was netstat]' });
    expect(row).toMatchObject({ status: 'unassigned', description: 'Unassigned [was netstat]' });
  });

  test.each(['Reserved', 'unassigned', 'Unassigned'])('in the place of the name has no name: %s', (serviceName) => {
    expect(rowFrom({ serviceName })).toMatchObject({ serviceName: null, status: serviceName.toLowerCase() });
  });
});

test('what the notes and the description say of other names is read once, here', () => {
  expect(rowFrom({ notes: 'This entry is an alias to "whoispp".' }).aliasOf).toBe('whoispp');
  expect(rowFrom({ notes: 'This entry records an unassigned but widespread use' }).widespreadUse).toBe(true);
  expect(
    rowFrom({ description: 'Who Is\nIANA assigned this well-formed service name as a replacement for "whois++".' }),
  ).toMatchObject({ replaces: 'whois++', description: 'Who Is' });
});

test.each([
  ['0', { first: 0, last: 0 }],
  ['65535', { first: 65_535, last: 65_535 }],
  ['6000-6063', { first: 6000, last: 6063 }],
  [' 80 ', { first: 80, last: 80 }],
  [undefined, null],
  ['', null],
])('the port %j is the span %j', (port, span) => {
  expect(rowFrom({ port }).span).toEqual(span);
});

test.each([
  ['tcp', 'tcp'],
  ['SCTP', 'sctp'],
  ['', null],
  [undefined, null],
])('the transport %j is %j', (transport, expected) => {
  expect(rowFrom({ transport }).transport).toBe(expected);
});

describe('a field that cannot be right is reported with source, record and field', () => {
  test.each<[field: string, record: Partial<RawRecord>, message: string]>([
    ['port', { port: '65536' }, '65536 is not between 0 and 65535'],
    ['port', { port: '60000-70000' }, '70000 is not between 0 and 65535'],
    ['port', { port: '6063-6000' }, 'the range 6063-6000 runs backwards'],
    ['port', { port: 'eighty' }, '"eighty" is not a port number or a range of them'],
    ['port', { port: '-1' }, '"-1" is not a port number or a range of them'],
    ['port', { port: '80,81' }, '"80,81" is not a port number or a range of them'],
    ['transport', { transport: 'quic' }, '"quic" is not one of tcp, udp, sctp, dccp'],
    [
      'registrationDate',
      { registrationDate: '24 July 2015' },
      '"24 July 2015" is not a date like 2015-07-24 or 2015-07',
    ],
    ['modificationDate', { modificationDate: '2015-13-01' }, '"2015-13-01" is not a date like 2015-07-24 or 2015-07'],
    ['serviceName', { serviceName: '', port: '' }, 'a record needs a service name or a port'],
  ])('%s of %j', (field, fields, message) => {
    const { rows, problems } = normaliseAll([{ serviceName: 'http', port: '80', transport: 'tcp', ...fields }]);
    expect(problems).toEqual([{ source: 'older', location: 'record 1', field, message }]);
    expect(rows).toEqual([]);
  });

  test('and all of them at once, while the good records stay', () => {
    const { rows, problems } = normaliseAll([
      { serviceName: 'a', port: '70000', transport: 'tpc', registrationDate: 'May' },
      { serviceName: 'b', port: '80', transport: 'tcp' },
      { serviceName: 'c', port: '9-8', transport: 'udp' },
    ]);
    expect(problems.map(({ location, field }) => `${location} ${field}`)).toEqual([
      'record 1 port',
      'record 1 transport',
      'record 1 registrationDate',
      'record 3 port',
    ]);
    expect(rows.map(({ serviceName }) => serviceName)).toEqual(['b']);
  });
});

describe('a record that stands twice', () => {
  const http = { serviceName: 'http', port: '80', transport: 'tcp' };
  const rdp = { serviceName: 'rdp', description: 'Reliable Data Protocol' };

  test.each<[what: string, first: Partial<RawRecord>, second: Partial<RawRecord>]>([
    ['the same service, port and transport', http, http],
    ['names that differ in case alone', http, { ...http, serviceName: 'HTTP' }],
    ['no name, the same port and transport', { ...http, serviceName: '' }, { ...http, serviceName: '' }],
    ['no port, the same name and description', rdp, rdp],
  ])('is reported: %s', (_what, first, second) => {
    const { rows, problems } = normaliseAll([first, second]);
    expect(problems).toEqual([
      {
        source: 'older',
        location: 'record 2',
        field: 'record',
        message: 'the same service, port and transport as record 1',
      },
    ]);
    expect(rows).toHaveLength(1);
  });

  test.each<[what: string, first: Partial<RawRecord>, second: Partial<RawRecord>]>([
    ['another name', http, { ...http, serviceName: 'www' }],
    ['another port', http, { ...http, port: '81' }],
    ['a range that starts there', http, { ...http, port: '80-89' }],
    ['another transport', http, { ...http, transport: 'udp' }],
    ['no port and another description', rdp, { ...rdp, description: 'Windows Remote Desktop Protocol' }],
  ])('is not one with %s', (_what, first, second) => {
    const { rows, problems } = normaliseAll([first, second]);
    expect(problems).toEqual([]);
    expect(rows).toHaveLength(2);
  });
});
