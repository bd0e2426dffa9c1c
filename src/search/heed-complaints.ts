/** How Pagefind 1.5 tells that a part of its index could not be loaded; it then goes on without it. */
const COMPLAINT = 'Failed to load the index chunk';

/** What to tell each search that is under way; a complaint does not say whose it is. */
const listeners = new Set<(complaint: string) => void>();
let complain = console.error;

/**
 * Waits for a search, and fails when Pagefind complained meanwhile: an answer from half an index would say "nothing
 * found" where there is something to find. Pagefind complains to the console and nowhere else.
 *
 * @throws Error with the complaint
 */
export async function heedingComplaints<T>(search: Promise<T>): Promise<T> {
  let heard: string | undefined;
  const listener = (complaint: string): void => {
    heard = complaint;
  };
  if (listeners.size === 0) listen();
  listeners.add(listener);
  try {
    const found = await search;
    if (heard !== undefined) throw new Error(heard);
    return found;
  } finally {
    listeners.delete(listener);
    if (listeners.size === 0) console.error = complain;
  }
}

function listen(): void {
  complain = console.error;
  console.error = (...words: unknown[]) => {
    const [first] = words;
    if (typeof first === 'string' && first.startsWith(COMPLAINT)) for (const tell of listeners) tell(first);
    complain(...words);
  };
}
