import { describe, expect, test } from 'vitest';
import { gatherNotes, systemsAt } from '../../../src/registry/notes.ts';
import { PLATFORMS } from '../../fixtures/verdicts.ts';

describe('the systems that treat a port in a way of their own', () => {
  test.each([
    [0, ['Linux'], [], []],
    [1023, ['Linux'], [], []],
    [1024, [], [], []],
    [9999, [], [], []],
    [10_000, [], ['FreeBSD'], []],
    [32_768, [], ['FreeBSD', 'Linux'], []],
    [49_151, [], ['FreeBSD', 'Linux'], []],
    [49_152, [], ['FreeBSD', 'Linux', 'Windows'], ['Windows']],
    [61_000, [], ['FreeBSD', 'Windows'], ['Windows']],
    [65_535, [], ['FreeBSD', 'Windows'], ['Windows']],
  ])('at %i', (port, privileged, ephemeral, excluded) => {
    expect(systemsAt(port, PLATFORMS)).toEqual({ privileged, ephemeral, excluded });
  });
});

test('our own notes come first, then what systems take and what browsers refuse', () => {
  const own = { text: 'Our own.', source: { title: 'A manual', url: 'https://example.org/' } };
  const platforms = { ...PLATFORMS, refusedByBrowsers: { ...PLATFORMS.refusedByBrowsers, ports: [5000] } };
  const notes = gatherNotes(new Map([[5000, [own]]]), platforms).get(5000) ?? [];
  expect(notes.map(({ text }) => text)).toEqual([
    'Our own.',
    'On macOS it is taken by AirPlay Receiver, on TCP.',
    'Browsers refuse to open an address with this port, as in http://host:5000/.',
  ]);
});
