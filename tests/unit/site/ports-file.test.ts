import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { portsFile, portsFileJsonSchema } from '../../../src/site/ports-file.ts';
import { buildFixture, SOURCES } from '../../fixtures/registry.ts';

const registry = buildFixture();
const file = portsFile(registry);
const formats = {
  uri: (text: string) => URL.canParse(text),
  date: (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)),
};
const validate = new Ajv2020({ formats }).compile(portsFileJsonSchema());

test('the file has its version, its sources and the documented ports in ascending order', () => {
  expect(file.schemaVersion).toBe(1);
  expect(file.sources).toEqual(SOURCES);
  expect(file.ports).toEqual(registry.documented);
  expect(file.ports.map(({ port }) => port)).toEqual(file.ports.map(({ port }) => port).toSorted((a, b) => a - b));
});

test('the file obeys its JSON Schema', () => {
  validate(JSON.parse(JSON.stringify(file)));
  expect(validate.errors).toBeNull();
});

const [first] = file.ports;

test.each([
  ['a port that does not exist', { ports: [{ ...first, port: 65_536 }] }],
  ['an unknown status', { ports: [{ ...first, status: 'taken' }] }],
  ['a field of its own invention', { ports: [{ ...first, extra: true }] }],
  ['another version', { schemaVersion: 2 }],
  ['a day that is none', { sources: [{ ...SOURCES[0], date: '2015-02-30' }] }],
  ['an address that is none', { sources: [{ ...SOURCES[0], url: 'somewhere' }] }],
  ['a source without a licence', { sources: [{ ...SOURCES[0], licence: undefined }] }],
])('the schema refuses %s', (_, change) => {
  expect(validate(JSON.parse(JSON.stringify({ ...file, ...change })))).toBe(false);
});
