import { preparingFinder, type Finder } from './finder.ts';
import { decodingNames } from './names/codec.ts';
import { gently } from './steps.ts';

/**
 * Loads the index of names once, when first asked. A failure is not kept, so that the next call tries again.
 *
 * @param path the address of the index
 * @returns a function that rejects when the index cannot be fetched or read
 */
export function namesLoader(path: string): () => Promise<Finder> {
  let loading: Promise<Finder> | undefined;

  async function load(): Promise<Finder> {
    const response = await fetch(path);
    if (!response.ok) throw new Error(`${path} answered with status ${response.status}`);
    const index = await gently(decodingNames(await response.text()));
    return gently(preparingFinder(index));
  }

  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}
