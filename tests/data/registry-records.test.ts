import { describe, expect, test } from 'vitest';
import { loadRegistry } from '../../src/registry/index.ts';
import { detailSchema, portRecordSchema, portsFileSchema } from '../../src/registry/schema.ts';
import type { PortRecord } from '../../src/registry/types.ts';
import { namesOn } from '../fixtures/registry.ts';

const registry = loadRegistry(process.cwd());
const assignments = registry.documented.flatMap((record) => record.assignments);

/** The ports of the registry that break a rule; a rule holds when there are none. */
function breaking(rule: (record: PortRecord) => boolean): number[] {
  return registry.ports.filter((record) => !rule(record)).map((record) => record.port);
}

describe('every record', () => {
  test('is there, at its own index, and frozen', () => {
    expect(registry.ports).toHaveLength(65_536);
    expect(breaking((record) => record === registry.ports[record.port] && Object.isFrozen(record))).toEqual([]);
  });

  test('obeys the published schema where it is documented', () => {
    expect(registry.documented.length).toBeGreaterThan(6000);
    const broken = registry.documented.filter((record) => !portRecordSchema.safeParse(record).success);
    expect(broken.map((record) => record.port)).toEqual([]);
  });

  test('fits in the published file beside its sources', () => {
    const file = { schemaVersion: 1, sources: registry.sources, ports: registry.documented.slice(0, 10) };
    expect(portsFileSchema.safeParse(file).error).toBeUndefined();
  });

  test('has the status that its transports add up to', () => {
    expect(
      breaking(({ status, transports }) => {
        const each = Object.values(transports);
        const expected = each.includes('assigned') ? 'assigned' : each.includes('reserved') ? 'reserved' : 'unassigned';
        return status === expected;
      }),
    ).toEqual([]);
  });

  test('has an assigned service on a transport exactly where the transport is assigned', () => {
    expect(
      breaking(({ transports, assignments: held }) =>
        Object.entries(transports).every(
          ([transport, status]) =>
            held.some((assignment) => assignment.transport === transport && assignment.status === 'assigned') ===
            (status === 'assigned'),
        ),
      ),
    ).toEqual([]);
  });

  test('names no service twice on a transport, as itself or as an alias', () => {
    expect(
      breaking(({ assignments: held }) => {
        const names = held.flatMap(({ transport, serviceName, aliases }) =>
          [serviceName ?? '', ...aliases.map(({ name }) => name)].map((name) => `${name.toLowerCase()}/${transport}`),
        );
        return new Set(names).size === names.length;
      }),
    ).toEqual([]);
  });

  test('calls no service former on a transport that it still holds', () => {
    expect(
      breaking((record) =>
        record.history.every(({ serviceName, transports }) =>
          transports.every((transport) => !namesOn(record, transport).includes(serviceName)),
        ),
      ),
    ).toEqual([]);
  });

  test('of the dynamic range is free', () => {
    expect(breaking(({ range, status }) => range !== 'dynamic' || status === 'unassigned')).toEqual([]);
  });
});

describe('every field', () => {
  const sourceIds = new Set(registry.sources.map(({ id }) => id));
  const isPresent = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : value !== null);

  test('that is present names a described source, and none that is absent does', () => {
    const details = detailSchema.keyof().options;
    const wrong = assignments.filter((assignment) =>
      details.some((field) => isPresent(assignment[field]) !== sourceIds.has(assignment.fieldSources[field] ?? '')),
    );
    expect(wrong).toEqual([]);
  });

  test('has a described source for status, aliases and former services', () => {
    const named = [
      ...assignments.flatMap((assignment) => [assignment.source, ...assignment.aliases.map(({ source }) => source)]),
      ...registry.documented.flatMap(({ history }) => history.map(({ source }) => source)),
    ];
    expect(new Set(named)).toEqual(sourceIds);
  });

  test('with a person is a name and no longer a key of the registry', () => {
    const keys = assignments.filter(({ assignee, contact }) =>
      /[[\]]|\w_\w/.test(`${assignee ?? ''} ${contact ?? ''}`),
    );
    expect(keys.map(({ assignee, contact }) => [assignee, contact])).toEqual([]);
  });

  test('of text is trimmed and has one kind of line break', () => {
    const untidy = assignments
      .flatMap(({ description, notes }) => [description ?? '', notes ?? ''])
      .filter((text) => text !== text.trim() || /\r|[ \t]$/m.test(text));
    expect(untidy).toEqual([]);
  });

  test('that cites an RFC leads to it at the RFC Editor', () => {
    const references = assignments.flatMap((assignment) => assignment.references);
    const rfcs = references.filter((reference) => reference.type === 'rfc');
    expect(rfcs.length).toBeGreaterThan(200);
    expect(rfcs.filter(({ number, url }) => url !== `https://www.rfc-editor.org/rfc/rfc${number}`)).toEqual([]);
    expect(references.filter(({ type, text }) => type === 'text' && /^RFC\s?\d/.test(text))).toEqual([]);
  });
});
