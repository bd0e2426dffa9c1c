/**
 * Puts a button to copy beside every text that is meant to be copied. They need a script to work, so a script adds them;
 * they lie over a corner of the text, so that nothing moves.
 */

const SHOWN_MS = 1500;

/** Adds the buttons. */
export function addCopyButtons(): void {
  if (!('clipboard' in navigator)) return;
  for (const text of document.querySelectorAll('pre')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = 'Copy';
    button.addEventListener('click', () => {
      void copy(text.textContent, button);
    });
    text.after(button);
  }
}

async function copy(text: string, button: HTMLButtonElement): Promise<void> {
  const worked = await navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
  // A live region would say it twice: a change of the focused button's own name is read out.
  button.textContent = worked ? 'Copied' : 'Press Ctrl-C';
  if (!worked) getSelection()?.selectAllChildren(button.previousElementSibling ?? button);
  setTimeout(() => {
    button.textContent = 'Copy';
  }, SHOWN_MS);
}
