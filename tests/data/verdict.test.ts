import { describe, expect, test } from 'vitest';
import { getRegistry, isDocumented } from '../../src/registry/index.ts';
import { citePort } from '../../src/site/cite.ts';
import { relatedPorts } from '../../src/site/related/index.ts';
import { verdict, verdictForm, type Level, type ReasonId, type Verdict } from '../../src/site/verdict/index.ts';
import { portOf } from '../fixtures/registry.ts';

const registry = getRegistry();
const on = (port: number): Verdict => verdict(portOf(registry, port), registry);

/** Every text of a verdict, with the address of who says so. */
function textsOf({ headline, reasons, purposes }: Verdict): string[] {
  return [
    headline,
    ...reasons.flatMap(({ text, matters, sources }) => [
      text,
      matters ?? '',
      ...sources.flatMap(({ title, url }) => [title, url]),
    ]),
    ...purposes.flatMap(({ title, because }) => [title, because]),
  ];
}

describe('the verdict', () => {
  test.each<[number, Level, string, ReasonId[]]>([
    [0, 'avoid', 'Not a port to listen on', ['zero', 'reserved', 'refused']],
    [2, 'avoid', 'Reserved: leave it alone', ['reserved', 'former']],
    [4, 'avoid', 'Better choose a registered port', ['privileged', 'unassigned']],
    [22, 'avoid', 'Only for SSH itself', ['assigned', 'refused', 'privileged']],
    [80, 'avoid', 'Only for HTTP itself', ['assigned', 'privileged']],
    [443, 'avoid', 'Only for HTTPS itself', ['assigned', 'privileged']],
    [1023, 'avoid', 'Reserved: leave it alone', ['reserved', 'privileged', 'unconfirmed']],
    [3000, 'avoid', 'Better choose another', ['assigned', 'used']],
    [3306, 'avoid', 'Only for MySQL itself', ['assigned', 'rightful']],
    [4444, 'avoid', 'Better choose another', ['assigned', 'used', 'unauthorized']],
    [5000, 'avoid', 'Better choose another', ['assigned', 'used', 'occupied', 'lesser-used']],
    [6000, 'avoid', 'Only for X11 itself', ['assigned', 'refused']],
    [8080, 'avoid', 'Better choose another', ['assigned', 'rightful', 'used']],
    [10_080, 'care', 'Usable, with care', ['assigned', 'refused']],
    [47_808, 'avoid', 'Only for BACnet/IP itself', ['assigned', 'ephemeral']],
    [49_152, 'avoid', 'Not for a fixed service', ['never-assigned', 'ephemeral', 'excluded']],
    [60_999, 'avoid', 'Not for a fixed service', ['never-assigned', 'ephemeral', 'excluded']],
    [65_535, 'avoid', 'Not for a fixed service', ['never-assigned', 'ephemeral', 'excluded']],
  ])('on port %i is %s: %s', (port, level, headline, ids) => {
    const { reasons, ...answer } = on(port);
    expect(answer).toMatchObject({ level, headline });
    expect(reasons.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
  });

  test('on an unassigned port that nothing is known of is good, on one that Linux lends out it is not', () => {
    const free = registry.ports.filter((record) => verdictForm(record, registry) !== null);
    const levels = (first: number, last: number): Set<Level> =>
      new Set(free.filter(({ port }) => port >= first && port <= last).map(({ port }) => on(port).level));
    expect(levels(23_000, 26_000)).toEqual(new Set(['good']));
    expect(levels(32_768, 36_999)).toEqual(new Set(['care']));
  });
});

test('every port has an answer, a reason, and a level for each purpose; no text has a hole in it', () => {
  const texts = new Set<string>();
  for (const record of registry.ports) {
    const given = verdict(record, registry);
    expect(given.headline).not.toBe('');
    expect(given.reasons.length).toBeGreaterThan(0);
    expect(given.purposes).toHaveLength(4);
    for (const text of textsOf(given)) texts.add(text);
  }
  expect([...texts].filter((text) => /undefined|null|NaN|\s\s|\s[.,]|\bnow$/.test(text))).toEqual([]);
});

test('ports without a fact of their own share a dozen verdicts', () => {
  const empty = registry.ports.filter((record) => record.status === 'unassigned' && !isDocumented(record));
  expect(empty.length).toBeGreaterThan(50_000);
  expect(new Set(empty.map((record) => verdict(record, registry))).size).toBeLessThanOrEqual(12);
});

/** About as a page would show it. */
function htmlOf({ level, headline, reasons, purposes }: Verdict): string {
  const items = reasons.map(
    ({ weight, text, matters, sources }) =>
      `<li class="${weight}">${text} ${matters ?? ''} ${sources.map(({ title, url }) => `<a href="${url}">${title}</a>`).join(' ')}</li>`,
  );
  const rows = purposes.map((each) => `<dt>${each.title}</dt><dd class="${each.level}">${each.because}</dd>`);
  return `<h2>Can I use it?</h2><p class="${level}">${headline}</p><ul>${items.join('')}</ul><dl>${rows.join('')}</dl>`;
}

test('the verdict on a port without a fact of its own takes little room', () => {
  const sizes = new Map(
    registry.ports.flatMap((record) => {
      const form = verdictForm(record, registry);
      return form === null ? [] : [[form, htmlOf(verdict(record, registry)).length]];
    }),
  );
  expect(Math.max(...sizes.values())).toBeLessThan(1200);
});

describe('related ports', () => {
  const related = (port: number): string[] =>
    relatedPorts(portOf(registry, port), registry).map(({ port: to, reason }) => `${to} ${reason}`);

  test.each([
    [80, '443 with TLS'],
    [443, '80 without TLS'],
    [143, '993 with TLS'],
    [389, '636 with TLS'],
    [1883, '8883 with TLS'],
    [8883, '1883 without TLS'],
    [53, '853 with TLS'],
    [587, '465 with TLS'],
    [20, '21 used together by FTP'],
  ])('of %i begin with %s', (port, first) => {
    expect(related(port)[0]).toBe(first);
  });

  test('are eight at most, each once, and none is the port itself', () => {
    for (const record of registry.documented) {
      const ports = relatedPorts(record, registry).map(({ port }) => port);
      expect(ports.length).toBeLessThanOrEqual(8);
      expect(new Set([...ports, record.port]).size).toBe(ports.length + 1);
    }
  });
});

test('the citation of every port has a name and no hole in it', () => {
  const lines = registry.ports.map((record) => citePort(record, 'https://ports.example', registry).line);
  expect(lines.filter((line) => /undefined|null\b|\s\s|\(\)/.test(line))).toEqual([]);
  expect(lines[22]).toBe('everyport: Port 22 (SSH). Registry data: IANA, July 2026. https://ports.example/port/22');
});
