import { expect, test } from '@playwright/test';
import { SearchBox } from './pages/search-box.ts';

let box: SearchBox;

test.beforeEach(async ({ page }) => {
  box = new SearchBox(page);
  await page.goto('/port/80');
});

for (const [typed, url] of [
  ['22', '/port/22'],
  ['port 22', '/port/22'],
  [':22', '/port/22'],
  ['53/udp', '/port/53#udp'],
  ['tcp 22', '/port/22#tcp'],
  ['https://localhost:465/path', '/port/465'],
] as const) {
  test(`"${typed}" and Enter go to ${url}`, async ({ page }) => {
    await box.suggest(typed);
    await box.field.press('Enter');
    await expect(page).toHaveURL(url);
  });
}

test('the down and up arrow keys and Enter choose a suggestion', async ({ page }) => {
  await box.suggestNames('ssh');
  await box.field.press('ArrowDown');
  await expect(box.options.first()).toHaveAttribute('aria-selected', 'true');
  await expect(box.active).toContainText('Port 22: SSH');
  await box.field.press('ArrowDown');
  await expect(box.options.nth(1)).toHaveAttribute('aria-selected', 'true');
  await box.field.press('ArrowUp');
  await expect(box.active).toContainText('Port 22: SSH');
  await box.field.press('Enter');
  await expect(page).toHaveURL('/port/22');
});

test('Home and End lead to the first and the last suggestion, over all groups', async () => {
  await box.suggestNames('ssh');
  await box.field.press('End');
  await expect(box.options.last()).toHaveAttribute('aria-selected', 'true');
  await expect(box.group('Services').last()).toHaveAttribute('aria-selected', 'true');
  await box.field.press('Home');
  await expect(box.options.first()).toHaveAttribute('aria-selected', 'true');
});

test('the arrow keys lead from the last suggestion to the first, and back', async () => {
  await box.suggestNames('ssh');
  await box.field.press('ArrowUp');
  await expect(box.options.last()).toHaveAttribute('aria-selected', 'true');
  await box.field.press('ArrowDown');
  await expect(box.options.first()).toHaveAttribute('aria-selected', 'true');
});

test('the arrow keys lead through the list in the order it is shown in', async () => {
  await box.suggestNames('databases');
  const shown = await box.options.evaluateAll((options) => options.map(({ id }) => id));
  const reached: (string | null)[] = [];
  for (const _ of shown) {
    await box.field.press('ArrowDown');
    await expect(box.active).toHaveCount(1);
    reached.push(await box.active.getAttribute('id'));
  }
  expect(reached).toEqual(shown);
});

test('assistive technology is told which suggestion is active, and of what list', async () => {
  await box.suggestNames('ssh');
  await expect(box.field).toHaveAttribute('aria-expanded', 'true');
  await expect(box.field).toHaveAttribute('aria-autocomplete', 'list');
  await expect(box.field).toHaveAttribute('aria-controls', (await box.list.getAttribute('id')) ?? '');
  await expect(box.field).not.toHaveAttribute('aria-activedescendant', /./);
  await box.field.press('ArrowDown');
  const id = await box.active.getAttribute('id');
  expect(id).toBeTruthy();
  await expect(box.field).toHaveAttribute('aria-activedescendant', id ?? '');
  await expect(box.field).toBeFocused();
});

test('Escape closes the list and keeps the query and the focus', async () => {
  await box.suggestNames('ssh');
  await box.field.press('Escape');
  await expect(box.options).toHaveCount(0);
  await expect(box.field).toHaveAttribute('aria-expanded', 'false');
  await expect(box.field).toHaveValue('ssh');
  await expect(box.field).toBeFocused();
});

test('after Escape the down arrow key opens the list again', async () => {
  await box.suggestNames('ssh');
  await box.field.press('Escape');
  await box.field.press('ArrowDown');
  await expect(box.options.first()).toBeVisible();
});

test('Tab goes on to the button, closes the list and goes to no suggestion', async ({ page }) => {
  await box.suggestNames('ssh');
  await box.field.press('ArrowDown');
  await expect(box.active).toHaveCount(1);
  await box.field.press('Tab');
  await expect(box.button).toBeFocused();
  await expect(box.options).toHaveCount(0);
  await expect(box.field).toHaveValue('ssh');
  await expect(page).toHaveURL('/port/80');
});

for (const key of ['Control+Enter', 'Meta+Enter']) {
  test(`${key} opens the chosen suggestion in a new tab, and this one stays`, async ({ page, context }) => {
    await box.suggestNames('ssh');
    await box.field.press('ArrowDown');
    const [tab] = await Promise.all([context.waitForEvent('page'), box.field.press(key)]);
    await expect(tab).toHaveURL('/port/22');
    await expect(page).toHaveURL('/port/80');
    await expect(box.field).toHaveValue('ssh');
  });

  for (const [typed, url] of [
    ['ssh', '/search?q=ssh'],
    ['22', '/port/22'],
  ] as const) {
    test(`${key} on "${typed}" with nothing chosen opens ${url} in a new tab`, async ({ page, context }) => {
      await box.suggestNames(typed);
      const [tab] = await Promise.all([context.waitForEvent('page'), box.field.press(key)]);
      await expect(tab).toHaveURL(url);
      await expect(page).toHaveURL('/port/80');
    });
  }
}

for (const key of ['/', 'Control+k', 'Meta+k']) {
  test(`${key} puts the focus into the field, where it is then a sign like any other`, async ({ page }) => {
    await page.keyboard.press(key);
    await expect(box.field).toBeFocused();
    await expect(box.field).toHaveValue('');
    await box.type('22/tcp');
    await expect(box.field).toHaveValue('22/tcp');
  });
}
