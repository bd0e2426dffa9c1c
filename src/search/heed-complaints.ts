/** How Pagefind 1.5 tells that a part of its index could not be loaded; it then goes on without it. */
const COMPLAINT = 'Failed to load the index chunk';

/** Told of each complaint, as long as a search is waited for. */
const listeners = new Set<(complaint: string) => void>();
let complain: typeof console.error | undefined;

/**
 * Waits for a search, and fails when Pagefind complained meanwhile: an answer from half an index would say "nothing
 * found" where there is something to find. Pagefind complains to the console and nowhere else.
 *
 * @throws Error with the complaint
 */
export async function heedingComplaints<T>(search: Promise<T>): Promise<T> {
  const complaints: string[] = [];
  const listener = (complaint: string): void => {
    complaints.push(complaint);
  };
  listen(listener);
  try {
    const found = await search;
    if (complaints[0] !== undefined) throw new Error(complaints[0]);
    return found;
  } finally {
    stop(listener);
  }
}

/** Searches may overlap: the console is listened to from the first to the last of them. */
function listen(listener: (complaint: string) => void): void {
  listeners.add(listener);
  if (complain) return;
  const own = console.error;
  complain = own;
  console.error = (...words: unknown[]) => {
    const [first] = words;
    if (typeof first === 'string' && first.startsWith(COMPLAINT)) for (const heard of listeners) heard(first);
    own(...words);
  };
}

function stop(listener: (complaint: string) => void): void {
  listeners.delete(listener);
  if (listeners.size > 0 || !complain) return;
  console.error = complain;
  complain = undefined;
}
