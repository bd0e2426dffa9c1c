import { clientCommands } from './clients.ts';
import { cloudCommands } from './cloud.ts';
import { otherFirewallCommands } from './firewall-other.ts';
import { linuxFirewallCommands, type Verdict } from './firewall.ts';
import { listenCommands } from './listen.ts';
import { reachCommands, watchCommands } from './reach.ts';
import { servicesCommands } from './services-file.ts';
import type { Command, CommandGroup, CommandGroupId, CommandTarget } from './types.ts';

export { cloudCommands } from './cloud.ts';
export { portTarget } from './port-target.ts';
export { serviceTarget } from './service-target.ts';
export type * from './types.ts';

/** How much to say. `brief` leaves clusters and clouds to the guide: 59,000 pages of unassigned ports carry it. */
export type CommandDetail = 'full' | 'brief';

const TITLES: Record<CommandGroupId, string> = {
  listen: 'See who listens',
  reach: 'Reach it from another machine',
  watch: 'Watch it',
  allow: 'Allow it',
  block: 'Block it',
  services: 'Line for /etc/services',
};

/**
 * The commands for a port or a service, sorted by purpose; groups in which no tool could help are left out, as are all
 * of them for port 0. Between two targets of the same kind nothing differs but the numbers.
 */
export function commandGroups(target: CommandTarget, detail: CommandDetail = 'full'): CommandGroup[] {
  const { ports, clients, entries } = target;
  const firewall = (verdict: Verdict): Command[] => [
    ...linuxFirewallCommands(ports, verdict),
    ...otherFirewallCommands(target, verdict),
  ];
  const commands: Record<CommandGroupId, Command[]> = {
    listen: listenCommands(ports),
    reach: [...clientCommands(clients), ...reachCommands(ports)],
    watch: watchCommands(ports),
    allow: [...firewall('allow'), ...(detail === 'full' ? cloudCommands(target) : [])],
    block: firewall('block'),
    services: servicesCommands(entries),
  };
  return (Object.keys(TITLES) as CommandGroupId[])
    .map((id) => ({ id, title: TITLES[id], commands: commands[id] }))
    .filter((group) => group.commands.length > 0);
}
