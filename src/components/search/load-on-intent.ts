/**
 * Loads the search island when a visitor means to search: on touching or focusing the form, on `/`
 * and on Ctrl-K or Command-K. Until then this is all the script a page runs.
 */

let loading: Promise<void> | undefined;

function load(): void {
  loading ??= import('~/islands/mount.tsx').then(({ mountSearchBoxes }) => {
    mountSearchBoxes();
  });
}

const forms = document.querySelectorAll<HTMLFormElement>('form[data-search]');
for (const form of forms) {
  for (const sign of ['focusin', 'pointerover']) form.addEventListener(sign, load, { once: true });
  // The browser may have focused the field before this script ran.
  if (form.contains(document.activeElement)) load();
}

document.addEventListener('keydown', (event) => {
  const typing =
    event.target instanceof HTMLElement && event.target.matches('input, textarea, select, [contenteditable]');
  const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
  const ctrlK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
  const field = forms[0]?.querySelector('input');
  if ((!slash && !ctrlK) || !field) return;
  event.preventDefault();
  field.focus();
});
