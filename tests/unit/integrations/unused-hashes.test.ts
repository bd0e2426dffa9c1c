import { describe, expect, test } from 'vitest';
import { stripHashes } from '../../../src/integrations/unused-hashes.ts';

const policy = (content: string): string => `<meta http-equiv="content-security-policy" content="${content}">`;
const full = policy(
  "default-src 'self'; script-src 'self' 'wasm-unsafe-eval' 'sha256-a+/=' 'sha384-b'; style-src 'self';",
);
const plain = policy("default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self';");

describe('the policy of a page', () => {
  test('loses its hashes where nothing on the page needs one', () => {
    const body = '<script type="module" src="/a.js"></script><p>a style of 1995</p>';
    expect(stripHashes(full + body)).toBe(plain + body);
  });

  test.each(['<script>a()</script>', '<script type="module">a()</script>', '<style>a{}</style>', '<style media="x">'])(
    'keeps them on a page with %s',
    (inline) => {
      expect(stripHashes(full + inline)).toBe(full + inline);
    },
  );

  test('is left alone where there is none', () => {
    expect(stripHashes("<p>'sha256-a'</p>")).toBe("<p>'sha256-a'</p>");
  });
});
