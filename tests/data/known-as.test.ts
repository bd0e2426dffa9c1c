import { expect, test } from 'vitest';
import { getRegistry } from '../../src/registry/index.ts';
import { shortLabel } from '../../src/site/port-label.ts';

/** What people know these ports as, so that a lesser use that is added elsewhere does not take their name. */
test.each([
  [22, 'SSH'],
  [80, 'HTTP'],
  [111, 'rpcbind'],
  [135, 'MSRPC endpoint mapper'],
  [443, 'HTTPS'],
  [3128, 'Squid'],
  [3306, 'MariaDB, MySQL'],
  [3389, 'Remote Desktop (RDP)'],
  [5000, 'Docker registry, Flask'],
  [5432, 'PostgreSQL'],
  [5900, 'VNC'],
  [7000, 'AirPlay'],
  [8080, 'HTTP alternate ports'],
  [8443, 'HTTPS alternate port'],
  [9200, 'Elasticsearch'],
  [25_565, 'Minecraft Java Edition'],
])('port %i is known as %s', (port, label) => {
  expect(shortLabel(getRegistry().ports[port]!)).toBe(label);
});
