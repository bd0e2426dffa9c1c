import { describe, expect, test } from 'vitest';
import { getRegistry, systemsAt } from '../../src/registry/index.ts';

const { platforms } = getRegistry();

test('the ports that browsers refuse are those of the Fetch standard, with those of its later changes', () => {
  const { ports } = platforms.refusedByBrowsers;
  expect(ports).toHaveLength(83);
  expect(ports).toEqual([...new Set(ports)].sort((a, b) => a - b));
  // 10080 since 2021, 4190 and 6679 since 2024, 0 since 2025.
  expect(ports).toEqual(expect.arrayContaining([0, 4190, 6000, 6679, 6697, 10_080]));
  for (const open of [80, 443, 3000, 5000, 8080]) expect(ports).not.toContain(open);
});

describe('systems', () => {
  test.each([
    [22, ['FreeBSD', 'Linux'], [], []],
    [9999, [], [], []],
    [10_000, [], ['FreeBSD'], []],
    [32_768, [], ['FreeBSD', 'Linux', 'Solaris'], []],
    [49_152, [], ['FreeBSD', 'Linux', 'Solaris', 'Windows', 'macOS'], ['Windows']],
    [65_535, [], ['FreeBSD', 'Solaris', 'Windows', 'macOS'], ['Windows']],
  ])('treat %i in ways of their own', (port, privileged, ephemeral, excluded) => {
    expect(systemsAt(port, platforms)).toEqual({ privileged, ephemeral, excluded });
  });

  test('have ranges that run forwards', () => {
    const ranges = [...platforms.privileged, ...platforms.ephemeral, ...platforms.excluded];
    expect(ranges.filter(({ first, last }) => first > last)).toEqual([]);
  });

  test('set ports aside only where they lend them out', () => {
    for (const { system, first, last } of platforms.excluded) {
      expect(platforms.ephemeral).toContainEqual(expect.objectContaining({ system, first, last }));
    }
  });
});
