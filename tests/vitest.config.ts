import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const path = (fromRoot: string): string => fileURLToPath(new URL(`../${fromRoot}`, import.meta.url));

/** What both Vitest suites share: the tests live in tests/, but everything is found from the repository's root. */
export const base = { root: path('.'), resolve: { alias: { '~': path('src') } } };

export default defineConfig({
  ...base,
  test: {
    include: ['tests/{unit,data}/**/*.test.{ts,tsx}'],
    environment: 'node',
    // The data tests read the whole registry, which takes seconds on a busy machine.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
