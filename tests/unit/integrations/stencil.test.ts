import { describe, expect, test } from 'vitest';
import { learnStencil } from '../../../src/integrations/stencil.ts';

describe('a stencil', () => {
  test('puts texts in every place where the model had its own', () => {
    const stencil = learnStencil('<h1>Port 5000</h1><a href="/port/4999">4999</a> 5000', {
      port: '5000',
      before: '4999',
      beforePath: '/port/4999',
    });
    expect(stencil.fill({ port: '7', before: '6', beforePath: '/port/6' })).toBe(
      '<h1>Port 7</h1><a href="/port/6">6</a> 7',
    );
  });

  test('reads a place as the longest of the texts that stand there', () => {
    const stencil = learnStencil('50 500 5000', { a: '50', b: '500', c: '5000' });
    expect(stencil.fill({ a: 'A', b: 'B', c: 'C' })).toBe('A B C');
  });

  test('fills the model with its own texts to the same page', () => {
    const texts = { port: '31999', summary: 'Port 31999 is not assigned.', row: '(31950 to 32033).' };
    const page = '<title>Port 31999</title><p>Port 31999 is not assigned.</p><p>(31950 to 32033). 31999</p>';
    expect(learnStencil(page, texts).fill(texts)).toBe(page);
  });

  test('finds and writes texts as HTML has them', () => {
    const stencil = learnStencil('<p title="a &quot;b&quot;">it&#39;s &lt;x&gt; &amp; y</p>', {
      title: 'a "b"',
      text: `it's <x> & y`,
    });
    expect(stencil.fill({ title: '"', text: `<script>'` })).toBe('<p title="&quot;">&lt;script&gt;&#39;</p>');
  });

  test('takes signs that mean something in a pattern as they are', () => {
    const stencil = learnStencil('a.b (c) $& a-b', { dots: 'a.b', brackets: '(c)' });
    expect(stencil.fill({ dots: '$1', brackets: '$$' })).toBe('$1 $$ $& a-b');
  });

  test('cannot be learned from texts that are the same, since a place would have two readings', () => {
    expect(() => learnStencil('5000', { port: '5000', other: '5000' })).toThrow('Two texts of the page are the same');
  });
});
