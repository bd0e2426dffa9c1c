import {
  countStatuses,
  getRegistry,
  isDocumented,
  rangeIdOf,
  RANGES,
  type PortRecord,
  type RangeId,
  type RangeText,
  type Registry,
  type Span,
  type Status,
  type StatusCounts,
} from '../registry/index.ts';
import { portLabel } from './port-view.ts';
import { rangePath, spanSlug } from './urls.ts';
import { countOf, listWords, RANGE_NAMES, spanWords } from './words.ts';

/** One line of a span's list: a documented port, or a stretch of neighbours that share a status. */
export interface SpanLine {
  span: Span;
  status: Status;
  /** Set for a documented port. */
  label: string | null;
}

/** Everything the listing of a span of ports shows. */
export interface SpanView {
  title: string;
  /** What the span is, in a sentence. */
  summary: string;
  span: Span;
  slug: string;
  range: RangeId;
  /** The services that the span is registered to as a whole; empty for a block. */
  serviceNames: string[];
  counts: StatusCounts;
  lines: SpanLine[];
  previous: Span | undefined;
  next: Span | undefined;
}

/** Everything the page of one of the three ranges shows. */
export interface RangeView {
  title: string;
  summary: string;
  id: RangeId;
  /** Another name for it, whose page leads here. */
  alias: string;
  span: Span;
  text: RangeText;
  counts: StatusCounts;
  blocks: { span: Span; path: string; counts: StatusCounts }[];
  namedRanges: { span: Span; path: string; serviceNames: string[] }[];
}

/** The listings: every block of ports, then every named range. */
export function spanViews(registry: Registry = getRegistry()): SpanView[] {
  const views = (spans: readonly (Span & { serviceNames?: string[] })[]): SpanView[] =>
    spans.map((span, index) => spanView(span, spans[index - 1], spans[index + 1], registry));
  return [...views(registry.blocks), ...views(registry.namedRanges)];
}

function spanView(
  span: Span & { serviceNames?: string[] },
  previous: Span | undefined,
  next: Span | undefined,
  registry: Registry,
): SpanView {
  const { first, last, serviceNames = [] } = span;
  const bounds = spanWords(first, last);
  const range = rangeIdOf(first);
  const counts = countStatuses(registry.ports, span);
  const named = serviceNames.length > 0;
  return {
    title: named ? `Ports ${bounds}: ${serviceNames.join(', ')}` : `Ports ${bounds}`,
    summary: named
      ? `IANA assigns the ports ${bounds} together to ${listWords(serviceNames)}.`
      : `${countOf(last - first + 1, 'port')} of the ${RANGE_NAMES[range].toLowerCase()}, ${counts.assigned} of them assigned.`,
    span: { first, last },
    slug: spanSlug(span),
    range,
    serviceNames,
    counts,
    lines: linesOf(registry.ports.slice(first, last + 1)),
    previous,
    next,
  };
}

/** Documented ports one by one; the rest in stretches. */
function linesOf(ports: PortRecord[]): SpanLine[] {
  const lines: SpanLine[] = [];
  for (const record of ports) {
    const { port, status } = record;
    const before = lines.at(-1);
    if (isDocumented(record)) lines.push({ span: { first: port, last: port }, status, label: lineLabel(record) });
    else if (before?.label === null && before.status === status) before.span.last = port;
    else lines.push({ span: { first: port, last: port }, status, label: null });
  }
  return lines;
}

/** The services of a port, or the last one known; the status stands beside it already. */
function lineLabel(record: PortRecord): string {
  if (record.status === 'assigned') return portLabel(record);
  const [former] = record.history;
  return former ? `formerly ${former.serviceName}` : '';
}

/** What the page of one of the three ranges shows. */
export function rangeView(id: RangeId, registry: Registry = getRegistry()): RangeView {
  const bounds = RANGES.find((range) => range.id === id);
  const text = registry.rangeTexts.find((candidate) => candidate.id === id);
  if (!bounds || !text) throw new Error(`data/ranges.yaml says nothing of the range ${id}`);
  const { first, last } = bounds;
  const within = (span: Span): boolean => span.first >= first && span.last <= last;
  return {
    title: `${text.title} (${spanWords(first, last)})`,
    summary: text.summary,
    id,
    alias: bounds.alias,
    span: { first, last },
    text,
    counts: countStatuses(registry.ports, bounds),
    blocks: registry.blocks
      .filter(within)
      .map((span) => ({ span, path: rangePath(span), counts: countStatuses(registry.ports, span) })),
    namedRanges: registry.namedRanges
      .filter(within)
      .map(({ serviceNames, ...span }) => ({ span, path: rangePath(span), serviceNames })),
  };
}
