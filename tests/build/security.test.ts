import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { builtSite, decode, matches } from './dist.ts';

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

beforeAll(() => {
  policies = new Map();
  [unprotected, attributes, unhashed] = [[], [], []];
  for (const { address, html } of site.pages()) {
    const found = matches(html, POLICY).map(decode);
    const [policy = ''] = found;
    const start = html.indexOf('content-security-policy');
    const loads = html.search(/<script|<style|rel="stylesheet"/);
    if (found.length !== 1 || (loads !== -1 && loads < start)) unprotected.push(address);
    if (!policies.has(policy)) policies.set(policy, address);

    const attribute = FORBIDDEN.exec(html);
    if (attribute) attributes.push(`${address}: ${attribute[0].trim()}`);
    for (const inline of [
      ...matches(html, /<script(?![^>]*\ssrc=)[^>]*>(.*?)<\/script>/gs),
      ...matches(html, /<style[^>]*>(.*?)<\/style>/gs),
    ]) {
      const hash = createHash('sha256').update(inline).digest('base64');
      if (!policy.includes(`'sha256-${hash}'`)) unhashed.push(`${address}: ${inline.slice(0, 60)}`);
    }
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
