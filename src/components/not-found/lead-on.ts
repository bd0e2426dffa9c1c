import { guessPath } from '~/search/guess-path.ts';
import { searchPath, sitePath } from '~/site/urls.ts';

/** Leads from an address that has no page to the page it must have meant; else offers to search for it. */
const asked = location.pathname.slice(sitePath('/').length);
const guess = guessPath(asked);

// A build may leave a port's page out; its own address would lead here for ever.
const isHere = guess.kind === 'port' && new URL(guess.path, location.href).pathname === location.pathname;

if (isHere) offerSearch(asked);
else if (guess.kind === 'port') location.replace(guess.path);
else if (guess.kind === 'service') void leadToService(guess.path, guess.text);
else if (guess.kind === 'search') offerSearch(guess.text);

/** A service page may or may not exist: ask the server before going there. */
async function leadToService(path: string, text: string): Promise<void> {
  const exists = await fetch(path, { method: 'HEAD' }).then(
    ({ ok }) => ok,
    () => false,
  );
  if (exists) location.replace(path);
  else offerSearch(text);
}

function offerSearch(text: string): void {
  const link = document.createElement('a');
  link.href = searchPath(text);
  link.textContent = `Search for “${text}”`;
  document.getElementById('lead')?.append(' ', link, '.');
}
