import { describe, expect, test } from 'vitest';
import { getRegistry } from '../../src/registry/index.ts';
import { CLIENTS } from '../../src/site/commands/client-table.ts';

const { services, curated } = getRegistry();

/** Each name with the transport of its client. */
function rowsOf(table: keyof typeof CLIENTS): [name: string, transport: string][] {
  return CLIENTS[table].flatMap(({ names, transport }) => names.map((name): [string, string] => [name, transport]));
}

describe('a client is for a service that is there, on a transport it has', () => {
  test.each(rowsOf('registered'))('registered: %s on %s', (name, transport) => {
    const transports = services.get(name)?.ports.map(({ assignment }) => assignment.transport);
    expect(transports).toContain(transport);
  });

  test.each(rowsOf('curated'))('of ours: %s on %s, at its first port', (id, transport) => {
    expect(curated.get(id)?.ports[0]?.transports).toContain(transport);
  });
});
