import { describe, expect, test } from 'vitest';
import {
  correctionSchema,
  dateSchema,
  homeSchema,
  portRecordSchema,
  portSchema,
  portsFileSchema,
  rangeTextSchema,
  referenceSchema,
  sourceSchema,
} from '../../../src/registry/schema.ts';
import { buildFixture, CORRECTIONS, portOf, RANGE_TEXTS, SOURCES } from '../../fixtures/registry.ts';

const registry = buildFixture();
const http = portOf(registry, 80);
const [correction] = CORRECTIONS;
const [source] = SOURCES;
const [rangeText] = RANGE_TEXTS;

test.each([0, 80, 65_535])('%o is a port number', (port) => {
  expect(portSchema.safeParse(port).success).toBe(true);
});

test.each([-1, 65_536, 1.5, '80', null])('%o is not a port number', (port) => {
  expect(portSchema.safeParse(port).success).toBe(false);
});

test.each(['2015-07-24', '2015-07', '1999-12-31'])('%s is a date', (date) => {
  expect(dateSchema.safeParse(date).success).toBe(true);
});

test.each(['2015', '2015-13', '2015-00-01', '2015-07-32', '2015-7-4', '24 July 2015', ''])(
  '"%s" is not a date',
  (date) => {
    expect(dateSchema.safeParse(date).success).toBe(false);
  },
);

test('a reference to an RFC needs its number and address', () => {
  const rfc = { type: 'rfc', number: 854, text: 'RFC 854', url: 'https://www.rfc-editor.org/rfc/rfc854' };
  expect(referenceSchema.safeParse(rfc).success).toBe(true);
  expect(referenceSchema.safeParse({ ...rfc, url: undefined }).success).toBe(false);
  expect(referenceSchema.safeParse({ ...rfc, number: 0 }).success).toBe(false);
});

test('a reference in words needs words', () => {
  expect(referenceSchema.safeParse({ type: 'text', text: 'IEEE 1588' }).success).toBe(true);
  expect(referenceSchema.safeParse({ type: 'text', text: '' }).success).toBe(false);
});

describe('a port record', () => {
  test.each(registry.documented.map((record) => [record.port, record] as const))(
    'of the registry obeys it: %i',
    (_port, record) => {
      expect(portRecordSchema.safeParse(record).error).toBeUndefined();
    },
  );

  test('of an empty port obeys it too', () => {
    expect(portRecordSchema.safeParse(portOf(registry, 65_535)).error).toBeUndefined();
  });

  test.each([
    ['a field it does not know', { ...http, popular: true }],
    [
      'no status for one of the transports',
      { ...http, transports: { tcp: 'assigned', udp: 'assigned', sctp: 'assigned' } },
    ],
    ['an unknown status', { ...http, status: 'free' }],
    ['a port out of range', { ...http, port: 65_536 }],
    [
      'an assignment without the source of its status',
      { ...http, assignments: [{ ...http.assignments[0], source: undefined }] },
    ],
    [
      'a source for a field that is not a detail',
      { ...http, assignments: [{ ...http.assignments[0], fieldSources: { span: 'older' } }] },
    ],
    [
      'a former service on no transport',
      {
        ...http,
        history: [
          {
            transports: [],
            serviceName: 'x',
            description: null,
            assignee: null,
            registrationDate: null,
            source: 'older',
          },
        ],
      },
    ],
  ])('does not pass with %s', (_what, record) => {
    expect(portRecordSchema.safeParse(record).success).toBe(false);
  });
});

test('the published file says which version of the schema it follows', () => {
  const file = { schemaVersion: 1, sources: registry.sources, ports: registry.documented };
  expect(portsFileSchema.safeParse(file).error).toBeUndefined();
  expect(portsFileSchema.safeParse({ ...file, schemaVersion: 2 }).success).toBe(false);
});

describe('data/corrections.yaml', () => {
  test.each(CORRECTIONS)('takes a correction of $record.serviceName on $record.port', (entry) => {
    expect(correctionSchema.safeParse(entry).error).toBeUndefined();
  });

  test.each([
    ['sets nothing', { ...correction, set: {} }, 'set names no field'],
    [
      'sets a field that corrections may not touch',
      { ...correction, set: { description: 'Mine' } },
      'Unrecognized key',
    ],
    ['gives no reason', { ...correction, reason: '' }, 'Too small'],
    ['cites no address', { ...correction, reference: 'a friend' }, 'Invalid URL'],
  ])('refuses one that %s', (_what, entry, message) => {
    expect(correctionSchema.safeParse(entry).error?.message).toContain(message);
  });
});

describe('data/sources.yaml', () => {
  test.each(SOURCES)('takes the source $id', (entry) => {
    expect(sourceSchema.safeParse(entry).error).toBeUndefined();
  });

  test.each([
    ['an id that is not URL-safe', { ...source, id: 'IANA 2015' }],
    ['a version that YAML reads as a number', { ...source, package: 'x', version: 8 }],
    ['no note on its limits', { ...source, note: undefined }],
    ['an unknown field', { ...source, license: 'MIT' }],
  ])('refuses one with %s', (_what, entry) => {
    expect(sourceSchema.safeParse(entry).success).toBe(false);
  });
});

describe('data/ranges.yaml', () => {
  test.each(RANGE_TEXTS)('takes the words of the $id range', (entry) => {
    expect(rangeTextSchema.safeParse(entry).error).toBeUndefined();
  });

  test.each([
    ['a range that does not exist', { ...rangeText, id: 'ephemeral' }],
    ['no paragraph', { ...rangeText, paragraphs: [] }],
    ['no reference', { ...rangeText, references: [] }],
    ['no list of what else people call it', { ...rangeText, aliases: undefined }],
    ['an empty name among what people call it', { ...rangeText, aliases: ['ephemeral ports', ' '] }],
  ])('refuses %s', (_what, entry) => {
    expect(rangeTextSchema.safeParse(entry).success).toBe(false);
  });
});

test.each([
  [true, { lookedUp: [80, 443] }],
  [false, { lookedUp: [] }],
  [false, { lookedUp: [80, 65_536] }],
  [false, { lookedUp: ['80'] }],
])('data/home.yaml passes (%s) with %j', (passes, home) => {
  expect(homeSchema.safeParse(home).success).toBe(passes);
});
