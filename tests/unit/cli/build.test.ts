import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { buildIn, copyOfProject } from './project-copy.ts';

const GOOD_SITE = '<title>the last good build</title>';

let project: string;

/** A copy of this project, with the site of an earlier build. */
beforeEach(() => {
  project = copyOfProject();
  onTestFinished(() => rmSync(project, { recursive: true }));
  mkdirSync(join(project, 'dist'));
  writeFileSync(join(project, 'dist/index.html'), GOOD_SITE);
});

/** Puts one thing in place of another in a file of `data/`, and answers the line where it stands. */
function damage(file: string, good: string, bad: string): number {
  const path = join(project, 'data', file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(good);
  writeFileSync(path, text.replace(good, bad));
  return text.slice(0, text.indexOf(good)).split('\n').length;
}

function expectTheOldSite(): void {
  expect(readdirSync(join(project, 'dist'))).toEqual(['index.html']);
  expect(readFileSync(join(project, 'dist/index.html'), 'utf8')).toBe(GOOD_SITE);
}

test('bad data ends the build with exit code 1 and leaves the last good site as it was', () => {
  damage('sources.yaml', 'licence: ', 'license: ');
  expect(buildIn(project).exitCode).toBe(1);
  expectTheOldSite();
  expect(existsSync(join(project, '.build'))).toBe(false);
});

test('all that is wrong is named at once, each with its file, line and field, and without a stack', () => {
  const date = damage('sources.yaml', 'date: 2015-07-24', 'date: 2015-07-42');
  const transport = damage('corrections.yaml', 'transport: udp', 'transport: tpc');
  const reason = damage('corrections.yaml', 'reason: RFC 8314', 'because: RFC 8314');
  const port = damage('home.yaml', '27017', '127017');
  const range = damage('ranges.yaml', 'title:', 'tittle:');
  const { exitCode, output } = buildIn(project);

  expect(exitCode).toBe(1);
  expect(output).toMatch(/^The data has \d+ problems; nothing was built\.$/m);
  expect(output).toMatch(new RegExp(`^ +data/sources\\.yaml: line ${date}: \\S*date: .+$`, 'm'));
  expect(output).toMatch(new RegExp(`^ +data/corrections\\.yaml: line ${transport}: \\S*record\\.transport: .+$`, 'm'));
  expect(output).toMatch(new RegExp(`^ +data/corrections\\.yaml: line \\d+: \\S*reason: .+$`, 'm'));
  expect(output).toMatch(new RegExp(`^ +data/home\\.yaml: line ${port}: lookedUp\\S*: .+$`, 'm'));
  expect(output).toMatch(new RegExp(`^ +data/ranges\\.yaml: line \\d+: \\S*title: .+$`, 'm'));
  expect([reason, range].every((line) => line > 0)).toBe(true);
  expect(output).not.toMatch(/^\s+at /m);
});

test('a problem of the records names the source and the record', () => {
  damage('corrections.yaml', 'port: 465', 'port: 464');
  const { exitCode, output } = buildIn(project);
  expect(exitCode).toBe(1);
  expect(output).toMatch(/The data has \d+ problems?; nothing was built\.\n +data\/corrections\.yaml: .*464/);
  expectTheOldSite();
});

test('a file that is no YAML is named with the line', () => {
  const line = damage('ranges.yaml', '- id: registered', '- id: [registered');
  const { exitCode, output } = buildIn(project);
  expect(exitCode).toBe(1);
  expect(Number(/data\/ranges\.yaml: line (\d+): YAML: /.exec(output)?.[1])).toBeGreaterThanOrEqual(line);
  expectTheOldSite();
});

test('a page that fails ends the build and leaves the last good site as it was', () => {
  writeFileSync(join(project, 'src/pages/about.astro'), `---\nthrow new Error('about to fail');\n---\n`);
  const { exitCode, output } = buildIn(project);
  expect(exitCode).toBe(1);
  expect(output).toContain('about to fail');
  expectTheOldSite();
});

test('a scope that is none of the three ends the build, which says what it can be', () => {
  const { exitCode, output } = buildIn(project, { EVERYPORT_PORTS: 'some' });
  expect(exitCode).toBe(1);
  expect(output).toContain('EVERYPORT_PORTS is "some"; it can be all, documented, sample');
  expectTheOldSite();
});
