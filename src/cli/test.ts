import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureChromium } from './ensure-chromium.ts';
import { ensureCommandTools } from './ensure-command-tools.ts';

/**
 * Runs every check and every test suite, cheapest first, goes on after a failure, and adds all up.
 * `--sample` builds and tests a few hundred ports instead of all.
 */

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

interface Result extends Counts {
  name: string;
}

/** A runner that ends before it reports anything has failed, whatever its exit code. */
const NO_REPORT: Counts = { passed: 0, failed: 1, skipped: 0 };

/** What we read of the JSON report of Vitest. */
interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/** What we read of the JSON report of Playwright. */
interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { sample: { type: 'boolean', default: false } } });
  if (values.sample) process.env.EVERYPORT_PORTS = 'sample';
  process.env.ASTRO_TELEMETRY_DISABLED = '1';

  const results = [await check('types', 'check'), await check('lint', 'lint'), await check('format', 'format:check')];
  results.push(await vitest('unit and data tests', 'test:unit'));
  results.push(await withTools('command tests', ensureCommandTools, (name) => vitest(name, 'test:commands')));
  const build = await check('build', 'build');
  results.push(build);
  if (build.failed === 0) {
    results.push(await vitest('build tests', 'test:build'));
    results.push(await withTools('browser tests', ensureChromium, (name) => playwright(name, 'test:e2e')));
    results.push(await withTools('Lighthouse', ensureChromium, (name) => lighthouse(name, 'lighthouse')));
  } else {
    const suites = ['build tests', 'browser tests', 'Lighthouse'];
    results.push(...suites.map((name) => notRun(name, 'there is no build')));
  }
  summarise(results);
}

/** A step with nothing to count: it is one check, which passes or fails. */
async function check(name: string, script: string): Promise<Result> {
  const failed = (await run(name, script)) === 0 ? 0 : 1;
  return { name, passed: 1 - failed, failed, skipped: 0 };
}

async function vitest(name: string, script: string): Promise<Result> {
  return suite(name, vitestCounts, (report) =>
    run(name, script, ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]),
  );
}

async function playwright(name: string, script: string): Promise<Result> {
  return suite(name, playwrightCounts, (report) =>
    run(name, script, ['--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_FILE: report }),
  );
}

/** Each page is one test. */
async function lighthouse(name: string, script: string): Promise<Result> {
  return suite(name, lighthouseCounts, (report) => run(name, script, [`--report=${report}`]));
}

/** Runs a suite that needs more than npm installs; without it, the suite has failed. */
async function withTools(
  name: string,
  ensure: () => unknown,
  runSuite: (name: string) => Promise<Result>,
): Promise<Result> {
  try {
    await ensure();
  } catch (error) {
    return notRun(name, error instanceof Error ? error.message : String(error));
  }
  return runSuite(name);
}

/** Runs a test suite and counts from the report it writes. */
async function suite(
  name: string,
  count: (report: unknown) => Counts,
  runWith: (reportPath: string) => Promise<number>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'everyport-test-'));
  const path = join(folder, 'report.json');
  try {
    const exitCode = await runWith(path);
    const counts = existsSync(path) ? count(JSON.parse(readFileSync(path, 'utf8'))) : NO_REPORT;
    // A suite can also fail outside of any test: no tests found, a server that does not start, an unhandled error.
    const failed = exitCode === 0 ? counts.failed : Math.max(counts.failed, 1);
    return { name, ...counts, failed };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function vitestCounts(report: unknown): Counts {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = report as VitestReport;
  // A file that cannot be loaded fails without a failing test in it.
  const brokenFiles = testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  ).length;
  return { passed: numPassedTests, failed: numFailedTests + brokenFiles, skipped: numPendingTests + numTodoTests };
}

function playwrightCounts(report: unknown): Counts {
  const { stats } = report as PlaywrightReport;
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
}

function lighthouseCounts(report: unknown): Counts {
  return { ...(report as Pick<Counts, 'passed' | 'failed'>), skipped: 0 };
}

function notRun(name: string, reason: string): Result {
  console.error(`\n${name} not run: ${reason}`);
  return { name, passed: 0, failed: 1, skipped: 0 };
}

/** Runs a script of package.json, its output passing through, and answers its exit code. */
function run(title: string, script: string, args: string[] = [], env: NodeJS.ProcessEnv = {}): Promise<number> {
  console.log(`\n=== ${title}: npm run ${script}`);
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', script, '--', ...args], {
      stdio: 'inherit',
      env: { ...process.env, ...env },
    });
    child.on('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on('close', (code) => {
      resolve(code ?? 1);
    });
  });
}

function summarise(results: Result[]): void {
  const total = (count: keyof Counts): number => results.reduce((sum, result) => sum + result[count], 0);
  console.log('\n=== summary (types, lint, format and build count as one each)');
  for (const { name, passed, failed, skipped } of results) {
    const notes = skipped === 0 ? '' : `, ${skipped} skipped`;
    console.log(`${failed === 0 ? 'ok  ' : 'FAIL'} ${name}: ${passed} passed, ${failed} failed${notes}`);
  }
  console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
  process.exitCode = total('failed') === 0 ? 0 : 1;
}

await main();
