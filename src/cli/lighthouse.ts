import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isDocumented } from '../registry/index.ts';
import { portsToBuild } from '../site/build-scope.ts';
import { portPath, rangePath, searchPath, servicePath, HOME_PATH } from '../site/urls.ts';
import { startChromium } from './debugged-chromium.ts';
import { DIST } from './dist.ts';
import { best, CATEGORIES, type Measured, type Subject } from './lighthouse-page.ts';
import { startPreview } from './preview-server.ts';
import { run } from './run.ts';

/**
 * Holds a page of each important kind in `dist` to 100 in every category of Lighthouse, and to no shift of its layout.
 * `--report=FILE` also writes how many pages passed and failed.
 */

const PORT = 4337;

/** The pages; a build of documented ports alone has none of an unassigned one, any other has those of a sample. */
function subjects(): Subject[] {
  const unassigned = portsToBuild('sample').find(
    (record) =>
      record.range === 'registered' &&
      record.status === 'unassigned' &&
      !isDocumented(record) &&
      existsSync(join(DIST, `port/${record.port}.html`)),
  );
  return [
    { path: HOME_PATH },
    { path: portPath(80) },
    ...(unassigned ? [{ path: portPath(unassigned.port), noindex: true }] : []),
    { path: rangePath({ first: 0, last: 1023 }) },
    { path: servicePath('postgresql') },
    { path: searchPath('ssh'), noindex: true },
  ];
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { report: { type: 'string' } } });
  const preview = await startPreview(PORT);
  const chromium = await startChromium();
  const measured: Measured[] = [];
  try {
    console.log('\npage                    perf  a11y  best   SEO     LCP    CLS     TBT    bytes   CPU');
    for (const subject of subjects()) {
      const page = await best(subject, preview.origin, chromium.port);
      print(page);
      measured.push(page);
    }
  } finally {
    await chromium.stop();
    preview.stop();
  }
  const failed = measured.filter(({ faults }) => faults.length > 0).length;
  if (values.report !== undefined) {
    writeFileSync(values.report, JSON.stringify({ passed: measured.length - failed, failed }));
  }
  if (failed > 0) process.exitCode = 1;
}

/** A line of the table, and what is not as it has to be. */
function print({ path, scores, lcp, cls, tbt, bytes, slowdown, faults }: Measured): void {
  const marks = CATEGORIES.map((category) => String(scores[category]).padStart(4)).join('  ');
  const times = `${(lcp / 1000).toFixed(2).padStart(5)} s  ${cls.toFixed(3)}  ${tbt.toFixed(0).padStart(3)} ms`;
  const size = Math.round(bytes).toLocaleString('en').padStart(7);
  console.log(`${path.padEnd(22)}  ${marks}  ${times}  ${size}  /${slowdown.toFixed(1)}`);
  for (const fault of faults) console.log(`  FAIL ${fault}`);
}

await run(main);
