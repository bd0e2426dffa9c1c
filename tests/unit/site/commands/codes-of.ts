import { commandGroups, type CommandGroupId, type CommandTarget } from '../../../../src/site/commands/index.ts';

/** The commands of a group by their labels; several of one label are joined by a line break. */
export function codesOf(target: CommandTarget, group: CommandGroupId): Record<string, string> {
  const { commands = [] } = commandGroups(target).find(({ id }) => id === group) ?? {};
  const codes = Map.groupBy(commands, ({ label }) => label);
  return Object.fromEntries([...codes].map(([label, ones]) => [label, ones.map(({ code }) => code).join('\n')]));
}
