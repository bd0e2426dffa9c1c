import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** What a script did: its exit code, and all it wrote. */
export interface Outcome {
  code: number | null;
  output: string;
}

/**
 * Programs that stand in for those a command names, so that its text is run as it is, shell quoting and all, and the
 * real program only checks it.
 */
const STAND_INS: Record<string, string> = {
  sudo: 'exec "$@"',
  // A rule needs its table and chain, which a check does not keep: all three go into one file.
  nft: `{ echo 'table inet filter {'; echo 'chain input { type filter hook input priority 0;'; echo '}'; echo '}'
echo "$*"; } > "$SCRATCH/rules.nft"; exec /usr/sbin/nft -c -f "$SCRATCH/rules.nft"`,
  iptables: `printf '*filter\\n%s\\nCOMMIT\\n' "$*" > "$SCRATCH/rules"
/usr/sbin/iptables-restore --test "$SCRATCH/rules" && exec /usr/sbin/ip6tables-restore --test "$SCRATCH/rules"`,
  ufw: 'exec /usr/sbin/ufw --dry-run "$@"',
  'firewall-cmd': `for option; do shift
case $option in --permanent) ;; --reload) exit 0 ;; *) set -- "$@" "$option" ;; esac; done
exec firewall-offline-cmd --system-config "$SCRATCH" "$@"`,
  // `-d` compiles the filter and prints it; the last argument is the filter.
  tcpdump: `for filter; do :; done; exec /usr/bin/tcpdump -y EN10MB -d "$filter"`,
};

/** A folder of its own for each test file, with the stand-ins in it. */
export function createShell(): (script: string) => Outcome {
  const scratch = mkdtempSync(join(tmpdir(), 'everyport-commands-'));
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));
  const programs = join(scratch, 'bin');
  mkdirSync(programs);
  for (const [name, body] of Object.entries(STAND_INS)) {
    writeFileSync(join(programs, name), `#!/bin/sh\n${body}\n`);
    chmodSync(join(programs, name), 0o755);
  }
  writeFileSync(join(scratch, 'firewalld.conf'), 'DefaultZone=public\n');
  const env = {
    ...process.env,
    SCRATCH: scratch,
    PATH: `${programs}:/usr/sbin:/sbin:/usr/bin:/bin:${process.env.PATH ?? ''}`,
    LC_ALL: 'C.UTF-8',
  };

  // A network namespace of its own: nothing here can touch, or depends on, the machine's firewall or its open ports.
  return (script) => {
    // In a file, since an argument has no room for all commands of many pages.
    const file = join(scratch, 'script');
    writeFileSync(file, script);
    const { status, stdout, stderr } = spawnSync(
      'unshare',
      ['--map-root-user', '--net', 'bash', '-e', '-u', '-o', 'pipefail', file],
      { env, encoding: 'utf8' },
    );
    return { code: status, output: stdout + stderr };
  };
}
