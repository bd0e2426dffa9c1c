import {
  cloudCommands,
  commandGroups,
  type Command,
  type CommandDetail,
  type CommandGroup,
  type CommandTarget,
} from './commands/index.ts';

/** What one firewall or cloud is told to let traffic in, and to keep it out. */
export interface FirewallRules {
  label: string;
  actions: { label: string; code: string; note?: string }[];
}

/** Commands as a page shows them. */
export interface CommandsView {
  /** To see who listens, to reach it, to watch it. */
  groups: CommandGroup[];
  /** Tool by tool, since a reader has one of them. */
  rules: FirewallRules[];
  /** Whether the rules for clusters and clouds, which are long, are shown in the guide instead. */
  cloudElsewhere: boolean;
}

const RULES: Partial<Record<CommandGroup['id'], string>> = { allow: 'Allow', block: 'Block' };

/** Arranges the commands for a port or a service. */
export function commandsView(target: CommandTarget, detail: CommandDetail): CommandsView {
  const groups = commandGroups(target, detail);
  const rules = groups.flatMap(({ id, commands }) => {
    const title = RULES[id];
    return title === undefined ? [] : commands.map((command) => ({ title, command }));
  });
  return {
    groups: groups.filter(({ id }) => RULES[id] === undefined),
    cloudElsewhere: detail === 'brief' && rules.length > 0,
    rules: [...Map.groupBy(rules, ({ command }) => command.label)].map(([label, ofTool]) => ({
      label,
      actions: ofTool.map(({ title, command }) => action(title, command)),
    })),
  };
}

/** The rules of clusters and clouds for one port, to be copied for any other. */
export function cloudRules(target: CommandTarget): FirewallRules[] {
  return cloudCommands(target).map((command) => ({
    label: command.label,
    actions: [action('Allow', command)],
  }));
}

function action(label: string, { code, note }: Command): FirewallRules['actions'][number] {
  return { label, code, ...(note !== undefined && { note }) };
}
