import { TRANSPORTS, type Span, type TransportProtocol } from '../../registry/index.ts';
import type { TargetPort } from './types.ts';

/** Transports that are used on just the same ports, so that one command can serve them all. */
export interface PortGroup {
  transports: TransportProtocol[];
  /** In order, without overlaps. */
  spans: Span[];
}

/**
 * Sorts a target's ports into as few groups as can be, in the order of transports.
 *
 * @param among the transports that the command to be written knows
 */
export function portGroups(
  ports: readonly TargetPort[],
  among: readonly TransportProtocol[] = TRANSPORTS,
): PortGroup[] {
  const groups = new Map<string, PortGroup>();
  for (const transport of TRANSPORTS.filter((known) => among.includes(known))) {
    const spans = merged(ports.filter(({ transports }) => transports.includes(transport)).map(({ span }) => span));
    if (spans.length === 0) continue;
    const key = writeSpans(spans);
    const group = groups.get(key) ?? { transports: [], spans };
    group.transports.push(transport);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** For commands that take one transport each: the groups taken apart. */
export function byTransport(groups: readonly PortGroup[]): { transport: TransportProtocol; spans: Span[] }[] {
  const single = groups.flatMap(({ transports, spans }) => transports.map((transport) => ({ transport, spans })));
  return single.sort((a, b) => TRANSPORTS.indexOf(a.transport) - TRANSPORTS.indexOf(b.transport));
}

/** Port 0 asks the system for any free port: nothing can listen on it, and firewalls refuse the number. */
const FIRST_USABLE = 1;

function merged(spans: readonly Span[]): Span[] {
  const usable = spans
    .map(({ first, last }) => ({ first: Math.max(first, FIRST_USABLE), last }))
    .filter(({ first, last }) => first <= last)
    .sort((a, b) => a.first - b.first);
  const result: Span[] = [];
  for (const span of usable) {
    const previous = result.at(-1);
    if (previous && span.first <= previous.last) previous.last = Math.max(previous.last, span.last);
    else result.push({ ...span });
  }
  return result;
}

/** "80,443,6000-6063", with the signs that a program wants. */
export function writeSpans(spans: readonly Span[], separator = ',', dash = '-'): string {
  return spans.map((span) => writeSpan(span, dash)).join(separator);
}

/** "80" or "6000-6063". */
export function writeSpan({ first, last }: Span, dash = '-'): string {
  return first === last ? String(first) : `${first}${dash}${last}`;
}

/** "80", or a set in braces: "{ 80, 443 }". */
export function writeSet(spans: readonly Span[], dash: string): string {
  const text = writeSpans(spans, ', ', dash);
  return spans.length > 1 ? `{ ${text} }` : text;
}

/** The single ports among spans. */
export function singlePorts(spans: readonly Span[]): number[] {
  return spans.filter(({ first, last }) => first === last).map(({ first }) => first);
}
