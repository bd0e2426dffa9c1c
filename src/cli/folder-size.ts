import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What lies in a folder and below. */
export interface FolderSize {
  files: number;
  /** HTML files. */
  pages: number;
  bytes: number;
  /** What the file system sets aside for the files, in whole blocks. */
  bytesOnDisk: number;
}

const BLOCK_BYTES = 512;

/** Adds up the files of a folder; one that does not exist is empty. */
export function folderSize(folder: string): FolderSize {
  const size: FolderSize = { files: 0, pages: 0, bytes: 0, bytesOnDisk: 0 };
  for (const name of namesIn(folder)) {
    const stats = statSync(join(folder, name));
    if (!stats.isFile()) continue;
    size.files++;
    if (name.endsWith('.html')) size.pages++;
    size.bytes += stats.size;
    size.bytesOnDisk += stats.blocks * BLOCK_BYTES;
  }
  return size;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch {
    return [];
  }
}
