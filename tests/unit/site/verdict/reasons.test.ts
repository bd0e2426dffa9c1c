import { describe, expect, test } from 'vitest';
import { verdict, type Reason, type ReasonId } from '../../../../src/site/verdict/index.ts';
import { buildVerdictFixture, MANUAL } from '../../../fixtures/verdicts.ts';
import { at, CURRENT, portOf } from '../../../fixtures/registry.ts';

const registry = buildVerdictFixture();
const reasons = (port: number): readonly Reason[] => verdict(portOf(registry, port), registry).reasons;
const reason = (port: number, id: ReasonId): Reason | undefined => reasons(port).find((each) => each.id === id);

describe('the reasons', () => {
  test.each<[number, ReasonId[]]>([
    [0, ['zero', 'reserved', 'refused']],
    [2, ['reserved', 'privileged', 'former', 'unknown']],
    [143, ['assigned', 'refused', 'privileged']],
    [4, ['privileged', 'unassigned', 'unknown']],
    [9000, ['unassigned', 'unknown']],
    [8005, ['unconfirmed', 'unassigned']],
    [8000, ['used', 'unassigned']],
    [8006, ['lesser-used', 'unassigned']],
    [7050, ['within-a-range', 'unassigned']],
    [5000, ['occupied', 'unassigned', 'unknown']],
    [20_000, ['ephemeral', 'unassigned', 'unknown']],
    [60_000, ['never-assigned', 'ephemeral', 'excluded', 'unknown']],
    [6003, ['assigned', 'unauthorized', 'unknown']],
    [6400, ['assigned', 'rightful', 'used']],
  ])('for port %i are %j, what speaks against it first', (port, ids) => {
    expect(reasons(port).map(({ id }) => id)).toEqual(ids);
  });

  test.each<[number, ReasonId, string]>([
    [143, 'assigned', 'IANA has assigned it to imap.'],
    [24, 'assigned', 'IANA has assigned it to any private mail system.'],
    [6400, 'rightful', 'In use as assigned: Business Objects.'],
    [8000, 'used', 'Used by default by ALPHA, BETA and GAMMA.'],
    [8006, 'lesser-used', 'Less known, or by habit only: L1, L2, L3 and 12 more.'],
    [2, 'former', 'It was once assigned to compressnet; old software may still use it.'],
    [5000, 'occupied', 'macOS uses it for AirPlay Receiver.'],
    [40_000, 'ephemeral', 'Lent to outgoing connections by FreeBSD and Linux (on Linux, a sysctl prevents it).'],
    [65_000, 'ephemeral', 'Lent to outgoing connections by FreeBSD and Windows.'],
    [65_000, 'excluded', 'Windows may set it aside for Hyper-V: binding is denied.'],
  ])('of port %i, %s: %s', (port, id, text) => {
    expect(reason(port, id)?.text).toBe(text);
  });

  test('a list that is one too long is told in full', () => {
    const records = ['tcp', 'udp', 'sctp', 'dccp'].map((transport, index) => at(`7/${transport}`, `name-${index}`));
    const curated = { categories: [], services: [] };
    const other = buildVerdictFixture({ records: [{ ...CURRENT, records }], corrections: [], curated });
    const [assigned] = verdict(portOf(other, 7), other).reasons;
    expect(assigned?.text).toBe('IANA has assigned it to name-0, name-1, name-2 and name-3.');
  });

  test('that a name stands on two transports does not make it two', () => {
    expect(reason(514, 'assigned')?.text).toBe('IANA has assigned it to shell and syslog.');
  });
});

describe('who says so', () => {
  test('is the registry for what IANA says', () => {
    expect(reason(143, 'assigned')?.sources).toEqual([{ title: 'IANA, 2026-07', url: '/about#source-current' }]);
    expect(reason(2, 'former')?.sources).toEqual([{ title: 'IANA, 2015-07-24', url: '/about#source-older' }]);
  });

  test("is the service's page for what it uses", () => {
    expect(reason(8001, 'used')?.sources).toEqual([{ title: 'ALPHA', url: '/service/alpha' }]);
  });

  test('is named for as many services as the text names', () => {
    expect(reason(8006, 'lesser-used')?.sources).toHaveLength(3);
  });

  test('is a document, or our page of them, for what systems do', () => {
    expect(reason(143, 'refused')?.sources).toEqual([MANUAL]);
    expect(reason(5000, 'occupied')?.sources).toEqual([MANUAL]);
    expect(reason(143, 'privileged')?.sources).toEqual([{ title: 'By system', url: '/about#platforms' }]);
  });

  test('is nobody for what we do not know, and somebody for every other fact of a documented port', () => {
    const unsourced: ReasonId[] = ['unknown', 'unconfirmed'];
    for (const record of registry.documented) {
      for (const { id, sources } of verdict(record, registry).reasons) {
        expect(sources.length > 0, `${id} of port ${record.port}`).toBe(!unsourced.includes(id));
      }
    }
  });
});
