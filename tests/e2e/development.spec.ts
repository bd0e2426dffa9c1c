import { spawn, type ChildProcess } from 'node:child_process';
import { expect, test } from '@playwright/test';
import { ResultsPage } from './pages/results-page.ts';
import { SearchBox } from './pages/search-box.ts';

/** What `npm run dev` starts, of a sample of the ports. */
const ORIGIN = 'http://localhost:4352';

// The server makes ready what a page is made of when it is first asked for it, which takes a busy machine its time.
test.describe.configure({ timeout: 180_000 });
const WHEN_READY = { timeout: 120_000 };

let server: ChildProcess;
test.beforeAll(async () => {
  server = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--port', new URL(ORIGIN).port], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, EVERYPORT_PORTS: 'sample', ASTRO_TELEMETRY_DISABLED: '1' },
  });
  await new Promise<void>((resolve, reject) => {
    server.stdout?.on('data', (text: Buffer) => {
      if (text.toString().includes(ORIGIN)) resolve();
    });
    server.on('close', (code) => {
      reject(new Error(`the server ended with ${code}`));
    });
  });
});
test.afterAll(() => {
  server.kill();
});

test('while pages are worked on, the box suggests and the results page answers', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.goto(ORIGIN);
  const box = new SearchBox(page);
  await box.field.focus();
  await box.type('ssh');
  await expect(box.options.first()).toContainText('Port 22: SSH', WHEN_READY);
  await box.field.press('Enter');
  await expect(new ResultsPage(page).links.first()).toHaveAttribute('href', '/port/22', WHEN_READY);
  expect(faults).toEqual([]);
});

test('while data is worked on, a port and its service have pages', async ({ page }) => {
  await page.goto(`${ORIGIN}/port/22`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('22', WHEN_READY);
  await page.goto(`${ORIGIN}/service/ssh`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('SSH', WHEN_READY);
});
