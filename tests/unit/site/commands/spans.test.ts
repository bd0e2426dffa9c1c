import { expect, test } from 'vitest';
import { byTransport, portGroups, writeSet, writeSpans } from '../../../../src/site/commands/spans.ts';
import { port } from '../../../fixtures/command-targets.ts';

const span = (first: number, last = first) => ({ first, last });

test('transports on the same ports are one group, in the order of transports', () => {
  expect(portGroups([port(443, 'udp', 'tcp'), port(80, 'tcp', 'udp')])).toEqual([
    { transports: ['tcp', 'udp'], spans: [span(80), span(443)] },
  ]);
});

test('transports on other ports are a group of their own', () => {
  expect(portGroups([port(80, 'tcp'), port(443, 'tcp', 'udp')])).toEqual([
    { transports: ['tcp'], spans: [span(80), span(443)] },
    { transports: ['udp'], spans: [span(443)] },
  ]);
});

test('only the transports that a command knows are grouped', () => {
  expect(portGroups([port(3868, 'tcp', 'sctp')], ['tcp', 'udp'])).toEqual([
    { transports: ['tcp'], spans: [span(3868)] },
  ]);
  expect(portGroups([port(5001, 'dccp')], ['tcp', 'udp'])).toEqual([]);
});

test('a port within a range, and one given twice, are told once', () => {
  const ports = [
    port([6000, 6063], 'tcp'),
    port(6001, 'tcp'),
    port(80, 'tcp'),
    port(80, 'tcp'),
    port([6060, 6070], 'tcp'),
  ];
  expect(portGroups(ports)).toEqual([{ transports: ['tcp'], spans: [span(80), span(6000, 6070)] }]);
});

test('nothing can be done on port 0, and a range that begins there begins at 1', () => {
  expect(portGroups([port(0, 'tcp')])).toEqual([]);
  expect(portGroups([port([0, 9], 'tcp')])).toEqual([{ transports: ['tcp'], spans: [span(1, 9)] }]);
});

test('groups can be taken apart by transport', () => {
  expect(byTransport(portGroups([port(1, 'tcp', 'sctp'), port(2, 'udp')])).map(({ transport }) => transport)).toEqual([
    'tcp',
    'udp',
    'sctp',
  ]);
});

test('spans are written with the signs of a program', () => {
  const spans = [span(80), span(6000, 6063)];
  expect(writeSpans(spans)).toBe('80,6000-6063');
  expect(writeSpans(spans, ' ', ':')).toBe('80 6000:6063');
  expect(writeSet(spans, '-')).toBe('{ 80, 6000-6063 }');
  expect(writeSet(spans.slice(0, 1), '-')).toBe('80');
});
