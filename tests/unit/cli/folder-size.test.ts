import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { folderSize } from '../../../src/cli/folder-size.ts';

function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'everyport-size-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

test('files of all folders below are counted, pages among them', () => {
  const folder = folderWith({ 'index.html': '12345', 'port/22.html': '123', 'port/22.json': '{}', 'a.css': 'é' });
  expect(folderSize(folder)).toMatchObject({ files: 4, pages: 2, bytes: 12 });
});

test('a file takes whole blocks of the disk', () => {
  const { bytes, bytesOnDisk } = folderSize(folderWith({ 'large.html': 'x'.repeat(10_001) }));
  expect(bytes).toBe(10_001);
  expect(bytesOnDisk % 512).toBe(0);
  expect(bytesOnDisk).toBeGreaterThanOrEqual(10_001);
});

test('a folder that is not there is empty', () => {
  expect(folderSize('no/such/folder')).toEqual({ files: 0, pages: 0, bytes: 0, bytesOnDisk: 0 });
});

test('an empty folder is empty, however deep', () => {
  const folder = folderWith({});
  mkdirSync(join(folder, 'a', 'b'), { recursive: true });
  symlinkSync('a', join(folder, 'link'));
  expect(folderSize(folder)).toMatchObject({ files: 0, bytes: 0 });
});
