import { stringify } from 'yaml';
import { expect, test } from 'vitest';
import { readCurated } from '../../../../src/registry/load/curated.ts';
import type { Problem } from '../../../../src/registry/types.ts';
import { CATEGORIES } from '../../../fixtures/curated.ts';
import { projectWith } from '../../../fixtures/project.ts';

const RECORD = {
  name: 'Minecraft',
  category: 'game',
  tier: 1,
  summary: 'A game.',
  ports: [{ port: 25_565, transports: ['tcp'], role: 'game server', official: false }],
  sources: [{ title: 'Minecraft help', url: 'https://help.minecraft.net/' }],
  revised: '2026-11-21',
};

function read(files: Record<string, unknown>): { ids: string[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const written = Object.entries(files).map(([name, content]) => [`data/services/${name}`, stringify(content)]);
  const records = Object.fromEntries(written) as Record<string, string>;
  const root = projectWith({ 'data/categories.yaml': stringify(CATEGORIES), ...records });
  return { ids: readCurated(root, problems).services.map(({ id }) => id), problems };
}

test('a record is named after its file, and its defaults are filled in', () => {
  const problems: Problem[] = [];
  const root = projectWith({
    'data/categories.yaml': stringify(CATEGORIES),
    'data/services/minecraft.yaml': stringify(RECORD),
  });
  const { services, categories } = readCurated(root, problems);
  expect(problems).toEqual([]);
  expect(categories).toEqual(CATEGORIES);
  expect(services).toMatchObject([
    {
      id: 'minecraft',
      aliases: [],
      ianaNames: [],
      ports: [{ port: { first: 25_565, last: 25_565 }, kind: 'default' }],
    },
  ]);
});

test('a project without records has none', () => {
  expect(read({})).toEqual({ ids: [], problems: [] });
});

test('a range of ports is read as its ends', () => {
  const problems: Problem[] = [];
  const record = { ...RECORD, ports: [{ ...RECORD.ports[0], port: '6881-6889' }] };
  const root = projectWith({
    'data/categories.yaml': stringify(CATEGORIES),
    'data/services/bittorrent.yaml': stringify(record),
  });
  expect(readCurated(root, problems).services[0]?.ports[0]?.port).toEqual({ first: 6881, last: 6889 });
});

test('bad records are reported together, with file, line and field, and left out', () => {
  const { ids, problems } = read({
    'Minecraft.yaml': RECORD,
    'good.yaml': RECORD,
    'backwards.yaml': { ...RECORD, ports: [{ ...RECORD.ports[0], port: '90-80' }] },
    'too-high.yaml': { ...RECORD, ports: [{ ...RECORD.ports[0], port: 70_000 }] },
    'too-long.yaml': { ...RECORD, summary: 'x'.repeat(321) },
    'typo.yaml': { ...RECORD, sumary: 'A game.' },
  });
  expect(ids).toEqual(['good']);
  expect(problems.map(({ source, field }) => `${source} ${field}`).sort()).toEqual([
    'data/services/Minecraft.yaml file',
    'data/services/backwards.yaml ports.0.port',
    'data/services/too-high.yaml ports.0.port',
    'data/services/too-long.yaml summary',
    'data/services/typo.yaml ',
  ]);
  expect(problems.find(({ field }) => field === 'summary')?.location).toBe('line 4');
});
