import { isDocumented, type PortUse, type Registry } from '../../registry/index.ts';
import { PLATFORMS_PATH, servicePath, sourcePath } from '../urls.ts';
import { listWords } from '../words.ts';
import { isHeldBy, type PortFacts } from './facts.ts';
import { systemReasons } from './system-reasons.ts';
import type { Reason, ReasonId, ReasonSource, Weight } from './types.ts';

const WEIGHTS: readonly Weight[] = ['against', 'note', 'for'];

/** Everything that speaks for or against a port; what weighs most first. */
export function reasonsOf(facts: PortFacts, registry: Registry): Reason[] {
  const reasons = [...registryReasons(facts, registry), ...useReasons(facts), ...systemReasons(facts, registry)];
  return reasons.sort((a, b) => WEIGHTS.indexOf(a.weight) - WEIGHTS.indexOf(b.weight));
}

const SHIPPED = 'for software you ship';

function registryReasons(facts: PortFacts, registry: Registry): Reason[] {
  const { record, holders, former, unauthorized } = facts;
  const iana = registry.sources.slice(0, 1).map(({ id }) => labelled(registry, id));
  const reasons: Reason[] = [];
  const add = (id: ReasonId, weight: Weight, text: string, matters: string | null, sources = iana): void => {
    reasons.push({ id, weight, text, matters, sources });
  };

  if (record.port === 0) {
    const note = record.notes[0];
    const sources = note ? [note.source] : [{ title: 'What systems do', url: PLATFORMS_PATH }];
    add('zero', 'against', 'To bind to 0 is to ask the system for any free port.', null, sources);
  }
  if (record.status === 'reserved') {
    add('reserved', 'against', 'IANA holds it back: it is given to nobody.', null);
  } else if (holders.length > 0) {
    add('assigned', 'against', `IANA has assigned it to ${shortList(holders)}.`, SHIPPED);
  } else if (record.range === 'dynamic') {
    const rfc = registry.rangeTexts.find(({ id }) => id === 'dynamic')?.references[0];
    const sources = rfc ? [{ title: rfc.text, url: rfc.url }] : [];
    add('never-assigned', 'against', 'IANA never assigns a number of this range.', SHIPPED, sources);
  } else if (record.range === 'well-known') {
    add('unassigned', 'note', 'IANA has assigned it to nobody, and keeps it for standard protocols.', null);
  } else {
    add('unassigned', 'for', 'IANA has assigned it to nobody, but may do so.', SHIPPED);
  }
  if (unauthorized) add('unauthorized', 'note', 'IANA has been told of a use that it did not assign.', null);
  if (former.length > 0) {
    const names = shortList(former.map(({ serviceName }) => serviceName));
    const sources = [...new Set(former.map(({ source }) => source))].map((id) => labelled(registry, id));
    add('former', 'note', `It was once assigned to ${names}; old software may still use it.`, null, sources);
  }
  return reasons;
}

const BESIDE = 'for hosts that run them too';

function useReasons({ record, holders, rightful, rivals, lesser, around, unconfirmed }: PortFacts): Reason[] {
  const reasons: Reason[] = [];
  const add = (id: ReasonId, weight: Weight, text: string, matters: string | null, uses: PortUse[] = []): void => {
    reasons.push({ id, weight, text, matters, sources: shortened(uses).map(pageOf) });
  };
  // That the port of ssh is used for SSH goes without saying.
  const named = rightful.filter(({ name }) => !isHeldBy(name, holders));
  if (named.length > 0) add('rightful', 'against', `In use as assigned: ${shortList(namesOf(named))}.`, null, named);
  if (rivals.length > 0) add('used', 'against', `Used by default by ${shortList(namesOf(rivals))}.`, BESIDE, rivals);
  if (lesser.length > 0) {
    add('lesser-used', 'note', `Less known, or by habit only: ${shortList(namesOf(lesser))}.`, BESIDE, lesser);
  }
  if (around.length > 0) {
    // No names: the page lists them, and pages of unassigned ports share their verdicts.
    const sources = isDocumented(record) ? around : [];
    add('within-a-range', 'note', 'Software named on this page uses a range around it.', BESIDE, sources);
  }
  if (unconfirmed) add('unconfirmed', 'note', 'Lists of ports report a use that we could not confirm.', null);
  if (record.port !== 0 && record.uses.length + around.length === 0) {
    add('unknown', 'for', 'We know of no software that uses it.', null);
  }
  return reasons;
}

const MOST_NAMED = 3;

/** "a, b, c and 4 more". */
function shortList(names: readonly string[]): string {
  const named = shortened(names);
  const rest = names.length - named.length;
  return listWords(rest > 0 ? [...named, `${rest} more`] : named);
}

/** The first of a long list; for one more than fits, "1 more" would say less in as much room. */
function shortened<T>(list: readonly T[]): readonly T[] {
  return list.length > MOST_NAMED + 1 ? list.slice(0, MOST_NAMED) : list;
}

function namesOf(uses: readonly PortUse[]): string[] {
  return uses.map(({ name }) => name);
}

function pageOf({ name, service }: PortUse): ReasonSource {
  return { title: name, url: servicePath(service) };
}

function labelled({ sources }: Registry, id: string): ReasonSource {
  return { title: sources.find((source) => source.id === id)?.label ?? id, url: sourcePath(id) };
}
