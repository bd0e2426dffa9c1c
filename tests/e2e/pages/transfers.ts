import { gzipSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';

/** What a page fetches, by path, in the bytes that a host that compresses would send. */
export class Transfers {
  readonly #responses: Response[] = [];

  constructor(readonly page: Page) {
    page.on('response', (response) => this.#responses.push(response));
  }

  /** The paths fetched so far that a pattern fits. */
  paths(pattern: RegExp): string[] {
    return this.#responses.map((response) => new URL(response.url()).pathname).filter((path) => pattern.test(path));
  }

  /** The bytes fetched so far for paths that a pattern fits. */
  async bytes(pattern: RegExp): Promise<number> {
    const fitting = this.#responses.filter((response) => pattern.test(new URL(response.url()).pathname));
    // What the browser has already and only asks after has no body.
    const sent = fitting.filter((response) => response.status() !== 304);
    const sizes = await Promise.all(sent.map(async (response) => compressedSize(await response.body())));
    return sizes.reduce((sum, size) => sum + size, 0);
  }
}

/** Pagefind's files are compressed already. */
function compressedSize(body: Buffer): number {
  const isGzip = body[0] === 0x1f && body[1] === 0x8b;
  return isGzip ? body.length : gzipSync(body, { level: 9 }).length;
}
