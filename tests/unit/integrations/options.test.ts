import { expect, test } from 'vitest';
import { CSP, hashOf, scriptName } from '../../../src/integrations/options.ts';
import { AFTER_PAINT_SCRIPT } from '../../../src/site/after-paint.ts';
import { EARLY_SCRIPT } from '../../../src/site/themes.ts';

test('a script is named by the hash that the standard for policies has', () => {
  // The example of CSP Level 3, section 7.3 is alert('Hello, world.');
  expect(hashOf("alert('Hello, world.');")).toBe('sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=');
});

test('the policy names our two scripts that stand in pages, and no others', () => {
  expect(CSP.scriptDirective.hashes).toEqual([hashOf(EARLY_SCRIPT), hashOf(AFTER_PAINT_SCRIPT)]);
});

test('a script is called by its component alone', () => {
  expect(scriptName({ name: 'Base.astro_astro_type_script_index_0_lang' })).toBe('_astro/Base.[hash].js');
  expect(scriptName({ name: 'page' })).toBe('_astro/page.[hash].js');
});
