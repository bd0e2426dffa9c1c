import { expect, test } from '@playwright/test';
import { breakFiles, FAULTS, NAMES, TEXT, TEXT_PARTS, type Fault } from './pages/faults.ts';
import { ResultsPage } from './pages/results-page.ts';
import { FIRST_ANSWER, SearchBox } from './pages/search-box.ts';

const FAULT_NAMES = Object.keys(FAULTS) as Fault[];
const NO_TEXT = 'The full-text index could not be loaded. Numbers and names still work.';
const NO_NAMES = 'The index of names could not be loaded.';
const NOTHING = 'The search index could not be loaded. Numbers still work.';
const IN_THE_BOX = 'Some of the index could not be loaded. Press Enter to try again.';

let box: SearchBox;
let results: ResultsPage;

test.beforeEach(({ page }) => {
  box = new SearchBox(page);
  results = new ResultsPage(page);
});

for (const fault of FAULT_NAMES) {
  for (const [part, files] of Object.entries(TEXT_PARTS)) {
    test(`with ${part} ${fault}, names answer, the page says what is missing, and a second try works`, async ({
      page,
    }) => {
      const { asked, mend } = await breakFiles(page, files, fault);
      await results.open('ssh');
      await expect(results.alert).toContainText(NO_TEXT);
      expect(asked()).toBeGreaterThan(0);
      await expect(results.status).toHaveText(/^\d+ matches for “ssh”\.$/);
      await expect(results.links.first()).toHaveAttribute('href', '/port/22');
      await expect(results.textList).toHaveCount(0);
      await expect(box.field).toHaveValue('ssh');
      await expect(page).toHaveURL('/search?q=ssh');

      // A try that fails says so once more.
      const before = asked();
      await results.retry.click();
      await expect.poll(asked).toBeGreaterThan(before);
      await expect(results.alert).toContainText(NO_TEXT);

      await mend();
      await results.retry.click();
      await expect(results.textLinks.first()).toBeVisible(FIRST_ANSWER);
      await expect(results.alert).toHaveCount(0);
      await expect(box.field).toHaveValue('ssh');
    });
  }

  test(`with the filters of the index ${fault}, the text is there, and a second try narrows it down`, async ({
    page,
  }) => {
    const { mend } = await breakFiles(page, /\.pf_filter/, fault);
    await results.open('message submission');
    await expect(results.textLinks.first()).toHaveAttribute('href', '/port/587');
    await expect(results.alert).toHaveText(/^The counts could not be loaded/);
    await mend();
    await results.retry.click();
    await expect(results.facet('TCP')).toBeVisible();
    await expect(results.alert).toHaveCount(0);
  });

  test(`with the filters of the index ${fault}, nothing is said to be found where something was chosen`, async ({
    page,
  }) => {
    const { mend } = await breakFiles(page, /\.pf_filter/, fault);
    await results.open('message submission transport:tcp');
    await expect(results.alert).toContainText(NO_TEXT);
    await expect(results.status).not.toContainText('Nothing found');
    await mend();
    await results.retry.click();
    await expect(results.textLinks.first()).toHaveAttribute('href', '/port/587');
    await expect(results.facet('TCP')).toBeChecked();
  });

  test.describe(`with the index of names ${fault}`, () => {
    test('the results page says so, full text answers, and a second try works', async ({ page }) => {
      const { mend } = await breakFiles(page, NAMES, fault);
      await results.open('ssh');
      await expect(results.alert).toContainText(NO_NAMES);
      await expect(results.textLinks.first()).toBeVisible();
      await expect(box.field).toHaveValue('ssh');
      await mend();
      await results.retry.click();
      await expect(results.links.first()).toHaveAttribute('href', '/port/22');
      await expect(results.alert).toHaveCount(0);
    });

    test('a number has its page, in the box and among the results', async ({ page }) => {
      await breakFiles(page, NAMES, fault);
      await page.goto('/');
      await box.suggest('22/tcp');
      await expect(box.options).toHaveText(['Port 22 on TCP']);
      await box.field.press('Enter');
      await expect(page).toHaveURL('/port/22#tcp');
      await results.open('22');
      await expect(results.links.first()).toHaveAttribute('href', '/port/22');
    });

    test('the box says so, shows what the text has, and tries again with what is typed next', async ({ page }) => {
      const { mend } = await breakFiles(page, NAMES, fault);
      await page.goto('/');
      await box.field.focus();
      await box.type('ssh');
      await expect(box.status).toHaveText(IN_THE_BOX, FIRST_ANSWER);
      await expect(box.status).toBeInViewport();
      await expect(box.group('In the text').first()).toBeVisible(FIRST_ANSWER);
      await expect(box.field).toHaveValue('ssh');
      await mend();
      await box.field.fill('syslog');
      await expect(box.options.first()).toContainText('Port 514: Syslog');
      await expect(box.status).not.toHaveText(IN_THE_BOX);
    });
  });
}

test.describe('with no full text at all', () => {
  test.beforeEach(async ({ page }) => {
    await breakFiles(page, TEXT, 'blocked');
  });

  test('the box answers numbers and names as ever', async ({ page }) => {
    await page.goto('/');
    await box.suggestNames('ssh');
    await expect(box.options.first()).toContainText('Port 22: SSH');
    await expect(box.status).toContainText('suggestions');
    await box.field.fill('514/udp');
    await expect(box.options.first()).toContainText('Port 514 on UDP');
  });

  test('the box says so where only the text would know, keeps the query and leads on', async ({ page }) => {
    await page.goto('/');
    await box.field.focus();
    await box.type('message submission');
    await expect(box.status).toHaveText(IN_THE_BOX, FIRST_ANSWER);
    await expect(box.options).toHaveCount(0);
    await expect(box.field).toHaveValue('message submission');
    await box.field.press('Enter');
    await expect(page).toHaveURL('/search?q=message%20submission');
    await expect(results.alert).toContainText(NO_TEXT);
    await expect(box.field).toHaveValue('message submission');
  });

  test('numbers are answered without a complaint', async () => {
    await results.open('22');
    await expect(results.links.first()).toHaveAttribute('href', '/port/22');
    await expect(results.alert).toHaveCount(0);
  });
});

test('with both indexes gone, the page says what still works, and a second try brings both back', async ({ page }) => {
  const names = await breakFiles(page, NAMES, 'blocked');
  const text = await breakFiles(page, TEXT, 'blocked');
  await results.open('ssh');
  await expect(results.alert).toContainText(NOTHING);
  await expect(results.links).toHaveCount(0);
  await expect(box.field).toHaveValue('ssh');
  await names.mend();
  await text.mend();
  await results.retry.click();
  await expect(results.links.first()).toHaveAttribute('href', '/port/22');
  await expect(results.textLinks.first()).toBeVisible(FIRST_ANSWER);
  await expect(results.alert).toHaveCount(0);
});

test('when the network goes, the box still answers numbers and names, and recovers when it is back', async ({
  page,
  context,
}) => {
  await page.goto('/');
  await box.suggestNames('ssh');
  await context.setOffline(true);
  await box.field.fill('kerberos');
  await expect(box.options.first()).toContainText('Port 88: Kerberos');
  await box.field.fill('53');
  await expect(box.options.first()).toContainText('Port 53: DNS');
  await box.field.fill('message submission');
  await expect(box.status).toHaveText(IN_THE_BOX, FIRST_ANSWER);
  await context.setOffline(false);
  await box.field.fill('macintosh file sharing');
  await expect(box.group('In the text').filter({ hasText: 'Port 548' })).toHaveCount(1, FIRST_ANSWER);
});

test('a failure for an earlier query says nothing against a later one', async ({ page }) => {
  await page.goto('/');
  // The text index is up, and then every further chunk of it fails, late.
  await box.suggest('message submission');
  const { mend } = await breakFiles(page, /\.pf_index/, 'missing');
  await box.field.fill('macintosh file sharing');
  await expect(box.status).toHaveText(IN_THE_BOX, FIRST_ANSWER);
  await mend();
  await box.field.fill('autonomous system routing');
  await expect(box.group('In the text').filter({ hasText: 'Port 179' })).toHaveCount(1, FIRST_ANSWER);
  await expect(box.status).not.toHaveText(IN_THE_BOX);
});
