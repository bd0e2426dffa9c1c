import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { chromiumPath } from '../src/cli/chromium.ts';

/** Not the port `npm run preview` uses, so that tests never meet a server somebody left running. */
const PORT = 4329;
const ORIGIN = `http://localhost:${PORT}`;

const executablePath = chromiumPath();

export default defineConfig({
  projects: [
    { name: 'e2e', testDir: 'e2e' },
    { name: 'a11y', testDir: 'a11y' },
  ],
  outputDir: '../test-results',
  reporter: 'list',
  forbidOnly: process.env.CI !== undefined,
  // A test that passes the second time hides a fault of the site or of the test.
  retries: 0,
  workers: 2,
  // On a busy machine axe takes half a minute over the listing of a thousand ports.
  timeout: 90_000,
  use: {
    baseURL: ORIGIN,
    browserName: 'chromium',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      // No sandbox and no GPU in a container; no background traffic, because the tests need no network.
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    },
  },
  webServer: {
    command: 'node src/cli/serve.ts',
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    env: { PORT: String(PORT) },
    url: ORIGIN,
    reuseExistingServer: false,
    stdout: 'ignore',
  },
});
