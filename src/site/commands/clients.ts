import { CLIENTS } from './client-table.ts';
import type { ClientUse, Command } from './types.ts';

/** The server in all commands: a name that never exists elsewhere (RFC 2606). */
export const HOST = 'host.example';

/** The services' own clients, for those that have one, each command once. */
export function clientCommands(uses: readonly ClientUse[]): Command[] {
  const commands = new Map<string, Command>();
  for (const { table, name, port, transports } of uses) {
    for (const client of CLIENTS[table]) {
      if (!client.names.includes(name) || !transports.includes(client.transport)) continue;
      const code = client.code.replaceAll('HOST', HOST).replaceAll('PORT', String(port));
      commands.set(code, { label: client.program, tool: 'client', code });
    }
  }
  return [...commands.values()];
}
