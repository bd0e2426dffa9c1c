import { beforeAll, describe, expect, test } from 'vitest';
import { hashOf } from '../../src/integrations/options.ts';
import { AFTER_PAINT_SCRIPT } from '../../src/site/after-paint.ts';
import { EARLY_SCRIPT } from '../../src/site/themes.ts';
import { builtSite, decode, matches, REDIRECTS } from './dist.ts';

const site = builtSite();

const POLICY = /<meta http-equiv="content-security-policy" content="([^"]*)"/g;
const FORBIDDEN = /\s(on[a-z]+|style)=["']|\shref="(javascript):/;

/** The different policies of the pages, each with a page that has it. */
let policies: Map<string, string>;
/** Pages without exactly one policy, or with a script or style sheet before it. */
let unprotected: string[];
/** Pages with an attribute that a policy like ours would not let run. */
let attributes: string[];
/** Scripts and styles inside pages whose hash the policy does not have. */
let unhashed: string[];
/** Hashes in policies of what the page does not have inside. */
let needless: string[];
/** The page that fetches scripts by itself, but after its first paint, has a script inside for that. */
const FETCHES_AFTER_PAINT = '/search';
/** Pages that have another script or style inside than the one that sets the theme, once and first of all. */
let talkative: string[];

beforeAll(() => {
  policies = new Map();
  [unprotected, attributes, unhashed, needless, talkative] = [[], [], [], [], []];
  for (const { address, html } of site.pages()) {
    const found = matches(html, POLICY).map(decode);
    const [policy = ''] = found;
    const start = html.indexOf('content-security-policy');
    const loads = html.search(/<script|<style|rel="stylesheet"/);
    if (found.length !== 1 || (loads !== -1 && loads < start)) unprotected.push(address);
    if (!policies.has(policy)) policies.set(policy, address);

    const attribute = FORBIDDEN.exec(html);
    if (attribute) attributes.push(`${address}: ${attribute[0].trim()}`);
    const inside = [
      ...matches(html, /<script(?![^>]*\ssrc=)[^>]*>(.*?)<\/script>/gs),
      ...matches(html, /<style[^>]*>(.*?)<\/style>/gs),
    ];
    const hashes: string[] = inside.map(hashOf);
    const named = matches(policy, /'(sha\d+-[^']+)'/g);
    if (hashes.some((hash) => !named.includes(hash))) unhashed.push(address);
    if (named.some((hash) => !hashes.includes(hash))) needless.push(address);
    const expected = [EARLY_SCRIPT, ...(address === FETCHES_AFTER_PAINT ? [AFTER_PAINT_SCRIPT] : [])];
    if (
      !REDIRECTS.has(address) &&
      (inside.join() !== expected.join() || /<script/.exec(html)?.index !== html.indexOf(`<script>${EARLY_SCRIPT}`))
    )
      talkative.push(address);
  }
});

describe('the Content-Security-Policy', () => {
  test('is on every page, before anything it has to govern', () => {
    expect(unprotected).toEqual([]);
  });

  test('allows scripts from the site alone, and none by the page around them', () => {
    expect(policies.size).toBeGreaterThan(0);
    for (const policy of policies.keys()) {
      const directives = new Map(
        policy
          .split(';')
          .map((directive) => directive.trim().split(/\s+/))
          .map(([name = '', ...values]) => [name, values]),
      );
      expect(directives.get('default-src')).toEqual(["'self'"]);
      expect(directives.get('object-src')).toEqual(["'none'"]);
      expect(directives.get('base-uri')).toEqual(["'none'"]);
      expect(directives.get('form-action')).toEqual(["'self'"]);
      expect(directives.get('script-src')).toContain("'self'");
      for (const value of [...(directives.get('script-src') ?? []), ...(directives.get('style-src') ?? [])]) {
        expect(value).toMatch(/^'(?:self|wasm-unsafe-eval|sha(?:256|384|512)-[\w+/=]+)'$/);
      }
    }
  });
});

test('no page has an event handler, a style or a script in an attribute', () => {
  expect(attributes).toEqual([]);
});

test('no page has a script or a style inside that its policy does not know', () => {
  expect(unhashed).toEqual([]);
});

test('no policy allows a script or a style that its page does not have', () => {
  expect(needless).toEqual([]);
});

test('the one script inside a page sets the theme, before any other runs; the results page has one more', () => {
  expect(talkative).toEqual([]);
});
