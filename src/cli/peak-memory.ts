import { execFileSync } from 'node:child_process';

const INTERVAL_MS = 250;

/**
 * Watches a process and all it starts, and adds up their resident memory.
 *
 * @returns `stop`, which ends the watch and answers the highest sum seen, in bytes
 */
export function peakMemory(pid: number): { stop: () => number } {
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, residentBytes(pid));
  }, INTERVAL_MS);
  return {
    stop: () => {
      clearInterval(timer);
      return peak;
    },
  };
}

/** `ps` is on every Linux and macOS; a process that has just ended simply is not listed. */
function residentBytes(root: number): number {
  const rows = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const family = new Set([root]);
  // Children have higher numbers than their parents nearly always; a second pass catches the rest.
  for (let pass = 0; pass < 2; pass++) {
    for (const [pid = 0, parent = 0] of rows) if (family.has(parent)) family.add(pid);
  }
  return rows.reduce((sum, [pid = 0, , kilobytes = 0]) => sum + (family.has(pid) ? kilobytes * 1024 : 0), 0);
}
