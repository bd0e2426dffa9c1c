import { getRegistry } from '../registry/index.ts';
import { run } from './run.ts';

/**
 * Asks every outside address that a record cites whether it is still there. It needs a network and takes minutes, so it
 * is no part of a build or a test: run it now and then.
 */

/** Hosts that refuse programs, or answer them with errors, though a browser gets the page. */
const TOLERATED: Record<string, string> = {};

const AT_ONCE = 8;
const PATIENCE_MS = 20_000;

await run(async () => {
  const cited = new Map<string, string[]>();
  for (const { id, sources } of getRegistry().curated.values()) {
    for (const { url } of sources) cited.set(url, [...(cited.get(url) ?? []), id]);
  }
  const asked = [...cited].filter(([url]) => !(new URL(url).hostname in TOLERATED));
  const queue = asked.values();
  let broken = 0;
  const worker = async (): Promise<void> => {
    for (const [url, records] of queue) {
      const answer = await ask(url);
      if (answer === 'ok') continue;
      broken++;
      console.error(`${url}: ${answer} (cited by ${records.join(', ')})`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  console.log(`${asked.length} addresses, ${broken} broken`);
  if (broken > 0) process.exitCode = 1;
});

/** Some servers do not know HEAD, so a refusal is asked once more with GET. */
async function ask(url: string): Promise<string> {
  try {
    for (const method of ['HEAD', 'GET']) {
      const { ok, status } = await fetch(url, { method, signal: AbortSignal.timeout(PATIENCE_MS) });
      if (ok) return 'ok';
      if (method === 'GET') return `status ${status}`;
    }
    return 'no answer';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
