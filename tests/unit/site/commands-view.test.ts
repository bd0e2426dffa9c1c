import { describe, expect, test } from 'vitest';
import { commandGroups, type CommandDetail } from '../../../src/site/commands/index.ts';
import { cloudRules, commandsView } from '../../../src/site/commands-view.ts';
import { port, targetOf } from '../../fixtures/command-targets.ts';

const target = targetOf(port(5001, 'tcp', 'udp'));

test('seeing who listens, reaching and watching are groups of their own, firewalls are not', () => {
  expect(commandsView(target, 'full').groups.map(({ id }) => id)).toEqual(['listen', 'reach', 'watch']);
});

describe('the rules', () => {
  test('stand tool by tool, each with what lets traffic in before what keeps it out', () => {
    const rules = commandsView(target, 'full').rules.map(
      ({ label, actions }) => `${label}: ${actions.map((action) => action.label).join(', ')}`,
    );
    expect(rules).toContain('nftables: Allow, Block');
    expect(rules).toContain('ufw: Allow, Block');
    expect(new Set(rules).size).toBe(rules.length);
  });

  test('are of one kind where a tool knows but one', () => {
    const labels = new Map(commandsView(target, 'full').rules.map(({ label, actions }) => [label, actions.length]));
    expect([...labels.values()]).toContain(1);
  });

  test.each<CommandDetail>(['full', 'brief'])('hold every command to allow or block of the %s form', (detail) => {
    const expected = commandGroups(target, detail)
      .filter(({ id }) => id === 'allow' || id === 'block')
      .flatMap(({ commands }) => commands.map(({ code }) => code));
    const shown = commandsView(target, detail).rules.flatMap(({ actions }) => actions.map(({ code }) => code));
    expect(shown.toSorted()).toEqual(expected.toSorted());
  });

  test('have the note of each command, and none where there is none', () => {
    const pairs = commandGroups(target)
      .filter(({ id }) => id === 'allow' || id === 'block')
      .flatMap(({ commands }) => commands.map(({ code, note = '' }) => `${code}: ${note}`));
    const shown = commandsView(target, 'full').rules.flatMap(({ actions }) => actions);
    expect(shown.map(({ code, note = '' }) => `${code}: ${note}`).toSorted()).toEqual(pairs.toSorted());
    expect(new Set(shown.map((action) => 'note' in action))).toEqual(new Set([true, false]));
  });

  test('are missing with everything else where there is no port', () => {
    expect(commandsView(targetOf(), 'full')).toEqual({ groups: [], rules: [], cloudElsewhere: false });
    expect(commandsView(targetOf(), 'brief').cloudElsewhere).toBe(false);
  });
});

describe('the rules of clusters and clouds', () => {
  test('are what the brief form leaves out, and says to be elsewhere', () => {
    const labels = (detail: CommandDetail): string[] => commandsView(target, detail).rules.map(({ label }) => label);
    const cloud = cloudRules(target);
    expect(cloud.map(({ label }) => label)).toEqual(['Kubernetes NetworkPolicy', 'AWS security group']);
    expect(labels('full')).toEqual([...labels('brief'), ...cloud.map(({ label }) => label)]);
    expect(commandsView(target, 'brief').cloudElsewhere).toBe(true);
    expect(commandsView(target, 'full').cloudElsewhere).toBe(false);
  });

  test('only allow', () => {
    expect(cloudRules(target).flatMap(({ actions }) => actions.map((action) => action.label))).toEqual([
      'Allow',
      'Allow',
    ]);
  });
});
