import { getRegistry, isDocumented, type PortRecord, type Registry } from '../../registry/index.ts';
import { portFacts, type PortFacts } from './facts.ts';
import { answerOf, kindOf } from './judge.ts';
import { purposesOf } from './purposes.ts';
import { reasonsOf } from './reasons.ts';
import type { Verdict } from './types.ts';

export type { Level, Purpose, PurposeId, Reason, ReasonId, ReasonSource, Verdict, Weight } from './types.ts';

/** Nine of ten ports are unassigned and share a few verdicts. */
const shared = new WeakMap<Registry, Map<string, Verdict>>();

/** Whether a port is a good choice for a service of one's own, with the reasons and by purpose. */
export function verdict(record: PortRecord, registry: Registry = getRegistry()): Verdict {
  const facts = portFacts(record, registry);
  const form = formOf(facts);
  if (form === null) return judge(facts, registry);
  const kept = shared.get(registry) ?? new Map<string, Verdict>();
  shared.set(registry, kept);
  const verdictOfForm = kept.get(form) ?? judge(facts, registry);
  kept.set(form, verdictOfForm);
  return verdictOfForm;
}

/**
 * What the verdict on a port without a fact of its own depends on; two ports of the same form have the very same verdict.
 * Null for ports that have one to themselves.
 */
export function verdictForm(record: PortRecord, registry: Registry = getRegistry()): string | null {
  return formOf(portFacts(record, registry));
}

function formOf({ record, systems, around }: PortFacts): string | null {
  if (isDocumented(record) || record.status !== 'unassigned') return null;
  return [record.range, JSON.stringify(systems), around.length > 0 ? 'within a range' : 'alone'].join(' ');
}

function judge(facts: PortFacts, registry: Registry): Verdict {
  const kind = kindOf(facts);
  return { ...answerOf(kind, facts), reasons: reasonsOf(facts, registry), purposes: purposesOf(facts, kind) };
}
