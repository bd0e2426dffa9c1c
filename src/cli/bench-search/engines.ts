import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import type { EngineRun } from './engines-in-page.ts';
import { MEANING, NAMES_ALONE, type GoldenQuery } from './golden.ts';
import { milliseconds, percentile, table } from './figures.ts';
import { startSourceServer } from './source-server.ts';

const MODULE = '/src/cli/bench-search/engines-in-page.ts';

/** Runs the engines in a blank page of the same browser. */
export async function measureEngines(browser: Browser, golden: readonly GoldenQuery[]): Promise<EngineRun[]> {
  const server = await startSourceServer();
  try {
    const page = await browser.newPage();
    await page.goto(server.origin);
    const runs = await page.evaluate(
      async ([path, queries]) => {
        const { runEngines } = (await import(path)) as typeof import('./engines-in-page.ts');
        return runEngines(queries);
      },
      [MODULE, golden.map(({ query }) => query)] as [string, string[]],
    );
    await page.close();
    return runs;
  } finally {
    server.stop();
  }
}

/** The engines side by side: times, what a page fetches, and how often the right page is first or among five. */
export function engineTables(runs: readonly EngineRun[], golden: readonly GoldenQuery[]): string {
  const [ours] = runs;
  const head = ['', ...runs.map(({ name }) => name)];
  const withRatio = (figures: number[], spell: (figure: number) => string): string[] =>
    figures.map((figure, place) =>
      place === 0 ? spell(figure) : `${spell(figure)} (×${ratio(figure / (figures[0] ?? NaN))})`,
    );
  const gzipped = runs.map(({ fetched }) => gzipSync(fetched, { level: 9 }).length);
  const costs = [
    head,
    ['query, p50', ...withRatio(times(0.5), milliseconds)],
    ['query, p95', ...withRatio(times(0.95), milliseconds)],
    [
      'loaded from what is fetched',
      ...withRatio(
        runs.map(({ load }) => load),
        milliseconds,
      ),
    ],
    ['built from nothing', ...runs.map(({ build }) => (build === null ? '–' : milliseconds(build)))],
    ['index and records, gzip', ...withRatio(gzipped, (bytes) => `${(bytes / 1000).toFixed(1)} kB`)],
  ];
  const groups = [...new Set(golden.map(({ group }) => group))].filter((group) => group !== MEANING);
  const places = [
    ['right page first / among five', 'queries', ...runs.map(({ name }) => name)],
    line('all that names can answer', groups),
    line(`of these: ${NAMES_ALONE.join(', ')}`, NAMES_ALONE),
    ...groups.map((group) => line(`  ${group}`, [group])),
  ];
  return ours ? `${table(costs)}\n\n${table(places)}` : '';

  function times(share: number): number[] {
    return runs.map((run) => percentile(run.times, share));
  }

  function line(title: string, wanted: readonly string[]): string[] {
    const asked = golden.flatMap(({ group, first }, place) => (wanted.includes(group) ? [{ first, place }] : []));
    const scores = runs.map(({ pages }) => {
      const ranks = asked.map(({ first, place }) => rank(pages[place] ?? [], first));
      const share = (most: number): string =>
        ((100 * ranks.filter((found) => found >= 0 && found < most).length) / ranks.length).toFixed(1);
      return `${share(1)} / ${share(5)} %`;
    });
    return [title, String(asked.length), ...scores];
  }
}

function ratio(value: number): string {
  return value < 10 ? value.toPrecision(2) : value.toFixed(0);
}

/** Which part of a port's page is meant makes no difference here: the peers know nothing of it. */
function rank(hits: readonly string[][], first: string): number {
  const page = (path: string): string => path.replace(/#.*/, '');
  return hits.findIndex((pages) => pages.some((path) => page(path) === page(first)));
}
