import { defineConfig } from 'vitest/config';
import { base } from './vitest.config.ts';

/*
 * These tests read dist/, the site as it is served. Its HTML is checked by html-validate; .htmlvalidate.json cannot
 * hold comments, so the reasons for what it relaxes stand here:
 * - attr-case, attribute-boolean-style, attribute-empty-style, void-style: spelling, chosen by React
 *   (`autoComplete`, `disabled=""`, `<img/>`), and all the same to a browser;
 * - no-raw-characters relaxed: Astro copies an `&` between spaces as it is, and HTML allows that where nothing can
 *   mistake it for a character reference;
 * - no-trailing-whitespace: spacing of the source, which nobody reads in compressed pages;
 * - prefer-native-element without listbox: no native element is the list of suggestions of a search field;
 * - require-sri for other origins only: all our scripts and styles come with the page, from the same server.
 */
export default defineConfig({
  ...base,
  test: {
    include: ['tests/build/**/*.test.ts'],
    environment: 'node',
    // Some of them read all of the 65,536 port pages; more readers at once only make the disk the bottleneck.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    maxWorkers: 2,
  },
});
