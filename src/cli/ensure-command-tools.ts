import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installFromDebian, isDebian, isRoot } from './debian.ts';

/** The programs that the tests of commands run, and the Debian package of each. */
const PACKAGES: Record<string, string> = {
  'firewall-offline-cmd': 'firewalld',
  'ip6tables-restore': 'iptables',
  'iptables-restore': 'iptables',
  lsof: 'lsof',
  nc: 'netcat-openbsd',
  nft: 'nftables',
  nmap: 'nmap',
  ss: 'iproute2',
  tcpdump: 'tcpdump',
  ufw: 'ufw',
  unshare: 'util-linux',
};

/** Packages whose service starts on installation where systemd runs: a test must not bring up a firewall. */
const STARTS_BY_ITSELF = new Set(existsSync('/run/systemd/system') ? ['firewalld'] : []);

/** Where Debian keeps the programs of the system's administration, which the PATH of others than root may lack. */
const FOLDERS = ['/usr/sbin', '/sbin', ...(process.env.PATH ?? '').split(delimiter)];

/**
 * Sees to it that the tests of commands have the real programs: installs what is missing, as root on Debian.
 *
 * @throws Error saying what to install by hand
 */
export function ensureCommandTools(): void {
  const missing = missingTools();
  if (missing.length === 0) return;
  if (isDebian() && isRoot()) {
    console.log(`Installing what the tests of commands need: ${missing.join(', ')}.`);
    installFromDebian(packagesOf(missing).filter((name) => !STARTS_BY_ITSELF.has(name)));
  }
  const stillMissing = missingTools();
  if (stillMissing.length === 0) return;
  throw new Error(
    `The tests of commands need ${stillMissing.join(', ')}. Install with your package manager what Debian calls ` +
      `${packagesOf(stillMissing).join(', ')}. (Not done for you where it takes root, another system than Debian, or ` +
      'would start a firewall.)',
  );
}

function packagesOf(tools: readonly string[]): string[] {
  return [...new Set(tools.flatMap((tool) => PACKAGES[tool] ?? []))];
}

function missingTools(): string[] {
  return Object.keys(PACKAGES).filter((tool) => !FOLDERS.some((folder) => existsSync(join(folder, tool))));
}

if (import.meta.main) {
  try {
    ensureCommandTools();
    console.log('The programs for the tests of commands are there.');
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
