import { defineConfig } from 'vitest/config';
import { base } from './vitest.config.ts';

/** These tests hand the commands that pages show to the real programs, which `src/cli/ensure-command-tools.ts` installs. */
export default defineConfig({
  ...base,
  test: {
    include: ['tests/commands/**/*.test.ts'],
    environment: 'node',
    // A program in Python, as ufw is, takes seconds to start on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
