import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { createFinder } from '../../search/finder.ts';
import { decodeNames } from '../../search/names/codec.ts';
import type { NamedService } from '../../search/names/names-index.ts';
import { parseQuery } from '../../search/parse-query.ts';
import { portPath, rangePath, servicePath } from '../../site/urls.ts';

/** This module runs in a blank page; `engines.ts` reads what it answers. */

/** What one engine did. Times in milliseconds. */
export interface EngineRun {
  name: string;
  /** From nothing; null where a page never does that. */
  build: number | null;
  /** From what a page fetches. */
  load: number;
  /** What a page fetches to search and to show what it found. */
  fetched: string;
  times: number[];
  /** For each query the pages of the hits, best first; each hit may stand for several. */
  pages: string[][][];
}

interface NameRecord {
  id: number;
  name: string;
  others: string[];
  ports: string;
}

interface Engine {
  name: string;
  build: (() => unknown) | null;
  load: () => unknown;
  fetched: string;
  find: (query: string) => string[][];
}

const LOADS = 5;
const ROUNDS = 2;
const WARM_UP = 60;
const MOST = 10;

/** Runs all engines over the same records and queries. */
export async function runEngines(queries: string[]): Promise<EngineRun[]> {
  const text = await (await fetch('/names.json')).text();
  const { services } = decodeNames(text);
  const records = services.map(({ name, others, uses }, id): NameRecord => {
    return { id, name, others, ports: uses.map(({ first }) => first).join(' ') };
  });
  const pages = services.map(pagesOf);
  const engines = [ours(text), miniSearch(records, pages), fuse(records, pages)];
  return engines.map((engine) => run(engine, queries));
}

/** A hit of a record counts as any page that tells of it. */
function pagesOf({ slug, uses: [main] }: NamedService): string[] {
  if (!main) return [servicePath(slug)];
  return [main.first === main.last ? portPath(main.first) : rangePath(main), servicePath(slug)];
}

function ours(text: string): Engine {
  const load = () => createFinder(decodeNames(text));
  const finder = load();
  return {
    name: 'everyport',
    build: null,
    load,
    fetched: text,
    find: (query) => finder.find(parseQuery(query)).suggestions.map(({ path }) => [path]),
  };
}

function miniSearch(records: NameRecord[], pages: string[][]): Engine {
  const options = {
    fields: ['name', 'others', 'ports'],
    extractField: (record: NameRecord, field: string) => String(record[field as keyof NameRecord]),
    searchOptions: { prefix: true, fuzzy: 0.2, boost: { name: 2 } },
  };
  const build = (): MiniSearch<NameRecord> => {
    const index = new MiniSearch<NameRecord>(options);
    index.addAll(records);
    return index;
  };
  const index = build();
  const [asJson, recordsAsJson] = [JSON.stringify(index), JSON.stringify(records)];
  return {
    name: 'MiniSearch',
    build,
    load: () => [MiniSearch.loadJSON<NameRecord>(asJson, options), JSON.parse(recordsAsJson) as NameRecord[]],
    fetched: asJson + recordsAsJson,
    find: (query) =>
      index
        .search(query)
        .slice(0, MOST)
        .flatMap(({ id }) => [pages[id as number] ?? []]),
  };
}

function fuse(records: NameRecord[], pages: string[][]): Engine {
  const keys = [{ name: 'name', weight: 2 }, 'others'];
  const options = { keys, threshold: 0.3, ignoreLocation: true };
  const build = (): Fuse<NameRecord> => new Fuse(records, options);
  const [asJson, recordsAsJson] = [JSON.stringify(Fuse.createIndex(keys, records)), JSON.stringify(records)];
  const index = build();
  return {
    name: 'Fuse.js',
    build,
    load: () => {
      const parsed = Fuse.parseIndex<NameRecord>(JSON.parse(asJson) as Parameters<typeof Fuse.parseIndex>[0]);
      return new Fuse(JSON.parse(recordsAsJson) as NameRecord[], options, parsed);
    },
    fetched: asJson + recordsAsJson,
    find: (query) => index.search(query, { limit: MOST }).map(({ item }) => pages[item.id] ?? []),
  };
}

function run({ name, build, load, fetched, find }: Engine, queries: string[]): EngineRun {
  for (const query of queries.slice(0, WARM_UP)) find(query);
  const times: number[] = [];
  let pages: string[][][] = [];
  for (let round = 0; round < ROUNDS; round++) {
    pages = queries.map((query) => {
      const started = performance.now();
      const found = find(query);
      times.push(performance.now() - started);
      return found;
    });
  }
  return { name, build: build && timeOf(build), load: timeOf(load), fetched, times, pages };
}

/** The median of a few times. */
function timeOf(work: () => unknown): number {
  const times = Array.from({ length: LOADS }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  });
  return times.sort((a, b) => a - b)[LOADS >> 1] ?? NaN;
}
