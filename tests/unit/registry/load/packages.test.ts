import { expect, test } from 'vitest';
import { installedVersion, readPackageJsonFile } from '../../../../src/registry/load/packages.ts';
import { packageFiles, projectWith } from '../../../fixtures/project.ts';

test('reads a file and the version of a package that is installed in the project', () => {
  const root = projectWith(packageFiles('numbers', '1.2.3', 'index.json', { one: 1 }));
  expect(readPackageJsonFile(root, 'numbers', 'index.json')).toEqual({ one: 1 });
  expect(installedVersion(root, 'numbers')).toBe('1.2.3');
});

test('does so where the package exports nothing but its entry', () => {
  const root = projectWith({
    ...packageFiles('numbers', '1.2.3', 'index.json', []),
    'node_modules/numbers/package.json': JSON.stringify({ version: '1.2.3', exports: './index.json' }),
  });
  expect(installedVersion(root, 'numbers')).toBe('1.2.3');
});

test('a package that is not installed is named in the error', () => {
  expect(() => installedVersion(projectWith({ 'package.json': '{}' }), 'numbers')).toThrow(
    "Cannot find module 'numbers'",
  );
});
