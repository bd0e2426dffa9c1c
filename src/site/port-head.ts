import {
  getRegistry,
  leadingUses,
  type CuratedService,
  type PortUse,
  type Registry,
  type Status,
} from '../registry/index.ts';
import { ENCRYPTED } from './guidance.ts';
import type { PortView, ServiceLink } from './port-view.ts';
import { portSummary } from './sentences.ts';
import { listTransports, listWords } from './words.ts';

/** What the page of a port says first. */
export interface PortHead {
  /** One sentence on what it is, then whom IANA has given it to. */
  lede: string;
  summary: string;
  status: Status;
  /** Whether what it is known as is IANA's assignment; null where nothing is known to run there. */
  standing: { official: boolean; unverified: boolean } | null;
  /** Registered service names, each with its page. */
  registered: ServiceLink[];
  transports: string;
  /** "Always", "Optional", "No"; null where we cannot tell. */
  encrypted: string | null;
  /** The record to take advice from: that of what the port is known as, where that is one service. */
  guided: CuratedService | null;
}

/** Gathers what a reader wants to know at first sight. */
export function portHead(view: PortView, registry: Registry = getRegistry()): PortHead {
  const { record, rows } = view;
  const leading = leadingUses(record.uses);
  const records = [...new Set(leading.map(({ service }) => service))].flatMap((id) => registry.curated.get(id) ?? []);
  const [only] = records.length === 1 ? records : [];
  const registered = new Map(rows.flatMap(({ services }) => services.map(({ name, path }) => [name, { name, path }])));
  return {
    ...ledeAndSummary(view, leading, records),
    status: record.status,
    standing: record.uses[0] ?? null,
    registered: [...registered.values()],
    transports: listTransports(transportsOf(view, leading)),
    encrypted: only?.guidance ? ENCRYPTED[only.guidance.encrypted] : null,
    guided: only?.guidance ? only : null,
  };
}

/** Of one service, what it is; of several, their names. */
function ledeAndSummary(
  view: PortView,
  leading: PortUse[],
  [first, ...others]: CuratedService[],
): { lede: string; summary: string } {
  const summary = portSummary(view);
  if (!first) return { lede: summary, summary: '' };
  if (others.length === 0 || leading[0]?.official) return { lede: firstSentence(first.summary), summary };
  return { lede: peopleKnow([first, ...others].map(({ name }) => name)), summary };
}

const MOST_NAMED = 4;

function peopleKnow(names: string[]): string {
  const rest = names.length - MOST_NAMED;
  return `In use, without IANA, by ${listWords(rest > 0 ? [...names.slice(0, MOST_NAMED), `${rest} more`] : names)}.`;
}

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

function firstSentence(text: string): string {
  const [first] = sentences.segment(text);
  return first?.segment.trim() ?? text;
}

/** What is spoken there, or else what IANA has it for. */
function transportsOf({ record, rows }: PortView, leading: PortUse[]) {
  const assigned = rows.filter(({ status }) => status === 'assigned').map(({ transport }) => transport);
  return rows
    .map(({ transport }) => transport)
    .filter(
      (transport) =>
        leading.some(({ transports }) => transports.includes(transport)) ||
        (leading.length === 0 && (assigned.includes(transport) || usesOf(record.uses, transport))),
    );
}

function usesOf(uses: PortUse[], transport: PortUse['transports'][number]): boolean {
  return uses.some(({ transports }) => transports.includes(transport));
}
