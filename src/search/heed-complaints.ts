/** How Pagefind 1.5 tells that a part of its index could not be loaded; it then goes on without it. */
const COMPLAINT = 'Failed to load the index chunk';

/**
 * Waits for a search, and fails when Pagefind complained meanwhile: an answer from half an index would say "nothing
 * found" where there is something to find. Pagefind complains to the console and nowhere else.
 *
 * @throws Error with the complaint
 */
export async function heedingComplaints<T>(search: Promise<T>): Promise<T> {
  const complain = console.error;
  let complaint: string | undefined;
  console.error = (...words: unknown[]) => {
    if (typeof words[0] === 'string' && words[0].startsWith(COMPLAINT)) complaint = words[0];
    complain(...words);
  };
  try {
    const found = await search;
    if (complaint !== undefined) throw new Error(complaint);
    return found;
  } finally {
    console.error = complain;
  }
}
