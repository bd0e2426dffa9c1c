import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Debian itself, not what is made from it: Ubuntu's packages of the same name can be something else. */
export function isDebian(): boolean {
  const release = '/etc/os-release';
  return existsSync(release) && /^ID="?debian"?$/m.test(readFileSync(release, 'utf8'));
}

/** Whether this process may install packages. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** Installs packages of Debian, its output passing through, and answers whether that went well. */
export function installFromDebian(packages: readonly string[]): boolean {
  return run('apt-get', ['update']) && run('apt-get', ['install', '-y', '--no-install-recommends', ...packages]);
}

/** Runs a program, its output passing through, and answers whether it succeeded. */
export function run(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}
