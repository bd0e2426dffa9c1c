import { describe, expect, test } from 'vitest';
import { portLabel, serviceNames, shortLabel } from '../../../src/site/port-label.ts';
import { portView, type PortView } from '../../../src/site/port-view.ts';
import { CATEGORIES, curatedService, used } from '../../fixtures/curated.ts';
import { at, buildFixture, CURRENT, portOf } from '../../fixtures/registry.ts';

const registry = buildFixture();
const view = (port: number): PortView => portView(portOf(registry, port), registry);

describe('the names of a port', () => {
  test.each([
    [80, ['http']],
    [514, ['shell', 'syslog']],
    [631, ['ipp', 'ipps']],
    [24, []],
    [2, []],
    [1109, []],
  ])('port %i is called %j', (port, names) => {
    expect(serviceNames(portOf(registry, port))).toEqual(names);
    expect(view(port).names).toEqual(names);
  });

  test('leave out a service that was taken off its transport', () => {
    const records = [at('7/tcp', 'echo'), at('7/udp', 'gone', 'De-Registered')];
    const other = buildFixture({ records: [{ ...CURRENT, records }], corrections: [] });
    expect(serviceNames(portOf(other, 7))).toEqual(['echo']);
  });
});

describe('the label of a port', () => {
  test.each([
    [80, 'http'],
    [514, 'shell, syslog'],
    [512, 'exec, biff, comsat'],
    [24, 'any private mail system'],
    [0, 'reserved'],
    [796, 'unassigned'],
    [60_000, 'unassigned'],
  ])('of port %i is "%s"', (port, label) => {
    expect(portLabel(portOf(registry, port))).toBe(label);
  });

  test('stops at three names', () => {
    const records = [at('7/tcp', 'a'), at('7/udp', 'b'), at('7/sctp', 'c'), at('7/dccp', 'd')];
    const other = buildFixture({ records: [{ ...CURRENT, records }], corrections: [] });
    expect(portLabel(portOf(other, 7))).toBe('a, b, c and more');
  });
});

describe('the label of a port that IANA gave to what people know there', () => {
  const holder = (id: string, name: string, port: number, ianaName: string, changes = {}) =>
    curatedService({
      id,
      name,
      aliases: [],
      summary: `What ${name} is.`,
      ianaNames: [ianaName],
      ports: [used(port, { official: true, ...changes })],
    });
  const labelWith = (port: number, ...services: ReturnType<typeof curatedService>[]): string =>
    portLabel(portOf(buildFixture({ curated: { categories: CATEGORIES, services } }), port));
  const printing = holder('cups', 'Printing (CUPS)', 631, 'ipp');

  test.each([
    ['has their word first, then the registered names', 631, [printing], 'Printing (CUPS), ipp, ipps'],
    ['has their spelling alone where that is the registered name', 80, [holder('http', 'HTTP', 80, 'http')], 'HTTP'],
    [
      'has two words at most, that which is registered first',
      631,
      [printing, holder('ipp', 'IPP', 631, 'ipp'), holder('other', 'Other', 631, 'ipps')],
      'IPP, Printing (CUPS), ipps',
    ],
    [
      'leaves out what others do there',
      80,
      [holder('http', 'HTTP', 80, 'http'), curatedService({ ports: [used(80)] })],
      'HTTP',
    ],
    [
      'adds two registered names at most',
      512,
      [holder('remote', 'Remote Execution', 512, 'exec')],
      'Remote Execution, exec, biff',
    ],
  ])('%s', (_what, port, services, label) => {
    expect(labelWith(port, ...services)).toBe(label);
  });
});

describe('the shortest label', () => {
  const using = (id: string, name: string, changes: Parameters<typeof used>[1] = {}, ianaNames: string[] = []) =>
    curatedService({ id, name, aliases: [], summary: `What ${name} is.`, ianaNames, ports: [used(514, changes)] });
  const labelWith = (...services: ReturnType<typeof curatedService>[]): string =>
    shortLabel(portOf(buildFixture({ curated: { categories: CATEGORIES, services } }), 514));

  test('is what people know, without what IANA has it for', () => {
    expect(labelWith(using('remote-shell', 'Remote Shell', { official: true }, ['shell']))).toBe('Remote Shell');
  });

  test('has two names at most', () => {
    expect(labelWith(using('a', 'First'), using('b', 'Second'), using('c', 'Third'))).toBe('First, Second');
  });

  test('is the registered name where people have no other', () => {
    expect(labelWith()).toBe('shell, syslog');
  });
});
