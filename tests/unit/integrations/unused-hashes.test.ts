import { describe, expect, test } from 'vitest';
import { hashOf } from '../../../src/integrations/options.ts';
import { policyFirst, stripHashes, withoutUnusedHashes } from '../../../src/integrations/unused-hashes.ts';

const SCRIPT = 'a()';
const STYLE = 'a{}';
const policy = (...hashes: string[]): string =>
  `<meta http-equiv="content-security-policy" content="default-src 'self'; script-src 'self' 'wasm-unsafe-eval'${hashes
    .map((hash) => ` '${hash}'`)
    .join('')}; style-src 'self';">`;
const full = policy('sha256-a+/=', hashOf(SCRIPT), 'sha384-b', hashOf(STYLE));

describe('the policy of a page', () => {
  test.each([
    ['loses its hashes where nothing on the page needs one', '<script type="module" src="/a.js"></script>', []],
    ['loses them for words that speak of a style', '<p>a style of 1995, &lt;style></p>', []],
    ['keeps that of its script', `<script>${SCRIPT}</script>`, [hashOf(SCRIPT)]],
    ['keeps that of its module', `<script type="module">${SCRIPT}</script>`, [hashOf(SCRIPT)]],
    ['keeps that of its style', `<style media="print">${STYLE}</style>`, [hashOf(STYLE)]],
    [
      'keeps both, in their order',
      `<style>${STYLE}</style><script>${SCRIPT}</script>`,
      [hashOf(SCRIPT), hashOf(STYLE)],
    ],
    ['gets no hash of a script that it did not know', '<script>b()</script>', []],
  ])('%s', (_what, body, kept) => {
    expect(stripHashes(full + body)).toBe(policy(...kept) + body);
  });

  test('is left alone where there is none', () => {
    expect(stripHashes("<p>'sha256-a'</p>")).toBe("<p>'sha256-a'</p>");
  });
});

describe('the place of the policy', () => {
  const charset = '<meta charset="utf-8">';

  test('is before the early script, which it is to govern', () => {
    const script = `<script>${SCRIPT}</script>`;
    expect(policyFirst(`<head>${charset}${script}<title>$&</title>${full}</head>`)).toBe(
      `<head>${charset}${full}${script}<title>$&</title></head>`,
    );
  });

  test.each([
    ['there is no policy', `<head>${charset}</head>`],
    ['there is nothing to put it behind', `<head><title>a</title>${full}</head>`],
  ])('is left alone where %s', (_why, page) => {
    expect(policyFirst(page)).toBe(page);
  });
});

test('only pages are rewritten, whatever else is rendered', async () => {
  const text = `<meta charset="utf-8"><script>${SCRIPT}</script>${full}`;
  const rendered = async (type: string): Promise<string> => {
    const render = withoutUnusedHashes(() =>
      Promise.resolve(new Response(text, { headers: { 'content-type': type } })),
    );
    const result = await render(...([] as unknown as Parameters<typeof render>));
    return (result instanceof Response ? result : result.response).text();
  };
  expect(await rendered('text/html; charset=utf-8')).toBe(
    `<meta charset="utf-8">${policy(hashOf(SCRIPT))}<script>${SCRIPT}</script>`,
  );
  expect(await rendered('application/json')).toBe(text);
});
