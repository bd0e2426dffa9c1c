import { readFileSync } from 'node:fs';
import { HtmlValidate, StaticConfigLoader, type ConfigData } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { isBuilt, servicesToBuild } from '../../src/site/build-scope.ts';
import { builtSite } from './dist.ts';

const site = builtSite();
const config = JSON.parse(readFileSync('.htmlvalidate.json', 'utf8')) as ConfigData;
const validator = new HtmlValidate(new StaticConfigLoader(config));

const portless = servicesToBuild().find(
  ({ registered, curated }) => !curated && registered?.ports.length === 0 && registered.portless.length > 0,
);

async function problemsOf(addresses: string[]): Promise<string[]> {
  const problems: string[] = [];
  for (const address of addresses) {
    const { results } = await validator.validateString(site.page(address).html);
    const messages = results.flatMap(({ messages: found }) => found);
    problems.push(...messages.map(({ ruleId, message }) => `${address}: ${ruleId}: ${message}`));
  }
  return problems;
}

const below = (folder: string): string[] => [...site.addresses].filter((address) => address.startsWith(folder)).sort();
const everyNth = (addresses: string[], step: number): string[] => addresses.filter((_, index) => index % step === 0);

describe('valid HTML', () => {
  test.each(['/', '/guide', '/about', '/search', '/404'])('is at %s', async (address) => {
    expect(await problemsOf([address])).toEqual([]);
  });

  // Assigned, reserved, unassigned, several services, one transport only, history, the edges.
  const ports = [0, 2, 4, 22, 24, 80, 465, 512, 514, 631, 1008, 1023, 1024, 65_535].filter((port) => isBuilt(port));
  test.each(ports)('is at /port/%i', async (port) => {
    expect(await problemsOf([`/port/${port}`])).toEqual([]);
  });

  test.each(['http', 'www', 'x11', 'whois-plus-plus', 'ssh', portless?.slug])('is at /service/%s', async (slug) => {
    expect(await problemsOf([`/service/${slug}`])).toEqual([]);
  });

  test('is on every 500th port', async () => {
    expect(await problemsOf(everyNth(below('/port/'), 500))).toEqual([]);
  });

  test('is on every 100th service', async () => {
    expect(await problemsOf(everyNth(below('/service/'), 100))).toEqual([]);
  });

  test('is on all categories', async () => {
    expect(await problemsOf(below('/category/'))).toEqual([]);
  });

  test('is on all ranges', async () => {
    const ranges = below('/range/');
    expect(ranges.length).toBeGreaterThan(70);
    expect(await problemsOf(ranges)).toEqual([]);
  });
});

test('the validator notices what is wrong', async () => {
  const { valid } = await validator.validateString('<!DOCTYPE html><html lang="en"><p id="a"><p id="a"></html>');
  expect(valid).toBe(false);
});
