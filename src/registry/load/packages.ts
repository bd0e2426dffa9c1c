import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * Reads a JSON file of an installed npm package from disk. An `import` would make the site's bundler
 * parse and inline megabytes of data.
 */
export function readPackageJsonFile(root: string, packageName: string, file: string): unknown {
  return JSON.parse(readFileSync(join(packageFolder(root, packageName), file), 'utf8'));
}

/** The version of an installed package. */
export function installedVersion(root: string, packageName: string): string {
  return (readPackageJsonFile(root, packageName, 'package.json') as { version: string }).version;
}

function packageFolder(root: string, packageName: string): string {
  // Not every package exports its package.json, but every one exports its entry, which lies at the top in both of ours.
  return dirname(createRequire(join(root, 'package.json')).resolve(packageName));
}
