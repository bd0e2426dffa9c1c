import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { getRegistry, type PortRecord } from '../../src/registry/index.ts';
import { compareUses } from '../../src/registry/use-rank.ts';
import { isBuilt } from '../../src/site/build-scope.ts';
import { builtSite } from './dist.ts';

const site = builtSite();
const file = site.json('ports.json') as { schemaVersion: number; sources: unknown[]; ports: PortRecord[] };

const port22 = file.ports.find(({ port }) => port === 22);
const ssh = port22?.uses[0];

describe('ports.json', () => {
  let validate: ValidateFunction;

  beforeAll(() => {
    const formats = {
      uri: (text: string) => URL.canParse(text),
      date: (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)),
    };
    validate = new Ajv2020({ formats }).compile(site.json('ports.schema.json') as object);
  });

  test('obeys the schema that is served beside it', () => {
    validate(file);
    expect(validate.errors).toBeNull();
  });

  test('has a schema that would notice', () => {
    expect(validate({ ...file, ports: [{ ...file.ports[0], port: -1 }] })).toBe(false);
    expect(validate({ ...file, ports: [{ ...file.ports[0], status: 'taken' }] })).toBe(false);
    const withUse = (change: object): object => ({ ...file, ports: [{ ...port22, uses: [{ ...ssh, ...change }] }] });
    expect(validate(withUse({}))).toBe(true);
    expect(validate(withUse({ tier: 4 }))).toBe(false);
    expect(validate(withUse({ tier: undefined }))).toBe(false);
    expect(validate(withUse({ main: 'yes' }))).toBe(false);
    expect(validate(withUse({ main: undefined }))).toBe(false);
  });

  test('has every documented port, whatever part of them has pages', () => {
    expect(file.schemaVersion).toBe(1);
    expect(file.ports.map(({ port }) => port)).toEqual(getRegistry().documented.map(({ port }) => port));
  });

  test('names sources that it describes', () => {
    const described = new Set((file.sources as { id: string }[]).map(({ id }) => id));
    const named = new Set(
      file.ports.flatMap(({ assignments, history }) => [
        ...assignments.flatMap(({ source, fieldSources, aliases }) => [
          source,
          ...Object.values(fieldSources),
          ...aliases.map((alias) => alias.source),
        ]),
        ...history.map(({ source }) => source),
      ]),
    );
    expect([...named].filter((source) => !described.has(source))).toEqual([]);
  });

  test('has http on port 80, with www as another name', () => {
    const port80 = file.ports.find(({ port }) => port === 80);
    expect(port80?.assignments[0]).toMatchObject({ transport: 'tcp', status: 'assigned', serviceName: 'http' });
    expect(port80?.assignments[0]?.aliases.map(({ name }) => name)).toContain('www');
  });
});

describe('the uses of a port', () => {
  test('say how well known the service is, and whether the port is the one it is known by', () => {
    expect(ssh).toMatchObject({ service: 'ssh', official: true, tier: 1, main: true });
    const gitea = port22?.uses.find(({ service }) => service === 'gitea');
    expect(gitea).toMatchObject({ official: false, main: false });
  });

  test('stand in the order in which they are named: official, confirmed, well known', () => {
    const wrong = file.ports.filter(({ uses }) =>
      uses.some((use, i) => i > 0 && compareUses(uses[i - 1] ?? use, use) > 0),
    );
    expect(wrong.map(({ port }) => port)).toEqual([]);
  });
});

describe('the records of single ports', () => {
  const built = file.ports.filter(({ port }) => isBuilt(port));

  test('exist for exactly the documented ports that have a page', () => {
    const files = new Set(site.files.filter((path) => /^port\/.*\.json$/.test(path)));
    expect(built.filter(({ port }) => !files.has(`port/${port}.json`))).toEqual([]);
    expect(files.size).toBe(built.length);
  });

  test('are the entries of ports.json', () => {
    for (const record of built) {
      expect(site.text(`port/${record.port}.json`), `port ${record.port}`).toBe(JSON.stringify(record));
    }
  });
});
