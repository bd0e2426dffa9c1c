import { describe, expect, test } from 'vitest';
import { rangeView, spanViews, type SpanView } from '../../../src/site/range-view.ts';
import { CATEGORIES, curatedService, used } from '../../fixtures/curated.ts';
import { buildFixture, RANGE_TEXTS } from '../../fixtures/registry.ts';

const registry = buildFixture();
const views = spanViews(registry);

/** How many are assigned, reserved, used unofficially, unassigned. */
const anyOf = (tallies: SpanView['tallies']): number[] => tallies.map(({ any }) => any);

function span(slug: string): SpanView {
  const found = views.find((view) => view.slug === slug);
  if (!found) throw new Error(`there is no listing ${slug}`);
  return found;
}

describe('the listings', () => {
  test('are the 64 blocks, then the named ranges', () => {
    expect(views).toHaveLength(66);
    expect(views.slice(-3).map(({ slug }) => slug)).toEqual(['64512-65535', '6000-6063', '6665-6669']);
  });

  test('lead on to others of their kind alone', () => {
    expect(span('0-1023')).toMatchObject({ previous: undefined, next: { first: 1024, last: 2047 } });
    expect(span('64512-65535')).toMatchObject({ previous: { first: 63_488, last: 64_511 }, next: undefined });
    expect(span('6000-6063')).toMatchObject({ previous: undefined, next: { first: 6665, last: 6669 } });
  });

  test('have titles that all differ', () => {
    expect(new Set(views.map(({ title }) => title)).size).toBe(views.length);
  });
});

describe('the listing of a block', () => {
  test('says where it is and how many of its ports are assigned', () => {
    expect(span('1024-2047')).toMatchObject({
      title: 'Ports 1024 to 2047',
      summary: '1,024 ports of the registered ports, 1 of them assigned.',
      range: 'registered',
      serviceNames: [],
    });
    expect(anyOf(span('1024-2047').tallies)).toEqual([1, 0, 0, 1023]);
    expect(span('64512-65535').summary).toBe('1,024 ports of the dynamic ports, none of them assigned.');
  });

  test('lists documented ports one by one, and the others in stretches of one status', () => {
    const lines = span('0-1023').lines.map(({ span: { first, last }, status, label }) => [first, last, status, label]);
    expect(lines.slice(0, 6)).toEqual([
      [0, 0, 'reserved', null],
      [1, 1, 'unassigned', null],
      [2, 2, 'reserved', 'formerly compressnet'],
      [3, 23, 'unassigned', null],
      [24, 24, 'assigned', 'any private mail system'],
      [25, 41, 'unassigned', null],
    ]);
  });

  test('names a documented port by its services, by the last it had, or not at all', () => {
    const labels = new Map(span('0-1023').lines.map(({ span: { first }, label }) => [first, label]));
    expect(labels.get(512)).toBe('exec, biff, comsat');
    expect(labels.get(2)).toBe('formerly compressnet');
    expect(labels.get(114)).toBe('');
  });

  test('names who uses a port that is not assigned, and says where that is only reported', () => {
    const wild = buildFixture({
      curated: {
        categories: CATEGORIES,
        services: [
          curatedService({
            ports: [used(4), used(2), used(6, { unverified: true })],
          }),
        ],
      },
    });
    const lines = spanViews(wild)[0]!.lines;
    const line = (port: number): unknown => lines.find(({ span: { first } }) => first === port);
    expect(line(2)).toMatchObject({ standing: 'reserved', label: 'Minecraft', transports: ['tcp', 'udp'] });
    expect(line(4)).toMatchObject({ standing: 'unofficial', label: 'Minecraft', transports: ['tcp'] });
    expect(line(6)).toMatchObject({ standing: 'unofficial', label: 'Minecraft, reported' });
    expect(line(796)).toMatchObject({ standing: 'unofficial', label: 'use reported to IANA' });
  });

  test('says on which transports that is so', () => {
    const lines = new Map(span('0-1023').lines.map(({ span: { first }, transports }) => [first, transports]));
    expect(lines.get(80)).toEqual(['tcp', 'udp', 'sctp']);
    expect(lines.get(143)).toEqual(['tcp']);
    expect(lines.get(3)).toEqual([]);
  });

  test('has a picture of all its ports', () => {
    expect(span('1024-2047').grid?.rows).toHaveLength(32);
  });

  test('leaves no port out and lists none twice', () => {
    for (const { span: whole, lines } of views) {
      const ends = lines.flatMap(({ span: { first, last } }) => [first, last]);
      expect(ends[0]).toBe(whole.first);
      expect(ends.at(-1)).toBe(whole.last);
      expect(lines.slice(1).every((line, index) => line.span.first === (lines[index]?.span.last ?? NaN) + 1)).toBe(
        true,
      );
    }
  });
});

test('a named range is called by its services', () => {
  expect(span('6000-6063')).toMatchObject({
    title: 'Ports 6000 to 6063: x11',
    summary: 'IANA assigns the ports 6000 to 6063 together to x11.',
    serviceNames: ['x11'],
    grid: null,
  });
  expect(anyOf(span('6000-6063').tallies)).toEqual([64, 0, 0, 0]);
});

describe('one of the three ranges', () => {
  test('has its bounds in its title and its words from the data', () => {
    expect(rangeView('well-known', registry)).toMatchObject({
      title: 'The well-known ports (0 to 1023)',
      alias: 'system',
      summary: 'A fixture.',
      span: { first: 0, last: 1023 },
    });
  });

  test.each([
    ['well-known', 1, []],
    ['registered', 47, ['/range/6000-6063', '/range/6665-6669']],
    ['dynamic', 16, []],
  ] as const)('%s leads to its %i blocks and the named ranges %j', (id, blocks, named) => {
    const view = rangeView(id, registry);
    expect(view.blocks).toHaveLength(blocks);
    expect(view.blocks[0]?.path).toBe(`/range/${view.span.first}-${view.span.first + 1023}`);
    expect(view.namedRanges.map(({ path }) => path)).toEqual(named);
  });

  test('counts what its blocks count together', () => {
    const { counts, blocks } = rangeView('registered', registry);
    expect(counts).toEqual({ assigned: 74, reserved: 0, unassigned: 48_054 });
    expect(blocks.reduce((sum, block) => sum + anyOf(block.tallies)[0]!, 0)).toBe(counts.assigned);
  });

  test('draws how full each block is, one part after the other', () => {
    const [block] = rangeView('well-known', registry).blocks;
    const [assigned = 0, reserved = 0, unofficial = 0] = anyOf(block!.tallies);
    expect(block?.bar).toEqual([
      { standing: 'assigned', d: `M0 1h${assigned}` },
      { standing: 'reserved', d: `M${assigned} 1h${reserved}` },
      { standing: 'unofficial', d: `M${assigned + reserved} 1h${unofficial}` },
    ]);
  });

  test('does not call a little nothing', () => {
    const { blocks } = rangeView('registered', registry);
    const taken = (first: number): unknown => blocks.find(({ span: block }) => block.first === first)?.taken;
    expect([taken(1024), taken(5120), taken(7168)]).toEqual(['less than 1 % taken', '6 % taken', 'none taken']);
  });

  test('cannot be shown without its words', () => {
    const silent = buildFixture({ rangeTexts: RANGE_TEXTS.filter(({ id }) => id !== 'dynamic') });
    expect(() => rangeView('dynamic', silent)).toThrow('data/ranges.yaml says nothing of the range dynamic');
  });
});
