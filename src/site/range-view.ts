import {
  BLOCK_SIZE,
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
  type TransportProtocol,
} from '../registry/index.ts';
import { portGrid, type PortGrid } from './port-grid.ts';
import { knownNames, portLabel } from './port-label.ts';
import { standingOf, tallyStandings, type Standing, type Tally } from './standing.ts';
import { rangePath, spanSlug } from './urls.ts';
import { countOf, listWords, RANGE_NAMES, spanWords } from './words.ts';

/** One line of a span's list: a documented port, or a stretch of neighbours that stand alike. */
export interface SpanLine {
  span: Span;
  status: Status;
  standing: Standing;
  /** Where that is so. */
  transports: TransportProtocol[];
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
  tallies: Tally[];
  /** Of a block; the ports of a named range are all alike. */
  grid: PortGrid | null;
  lines: SpanLine[];
  previous: Span | undefined;
  next: Span | undefined;
}

/** A block of a range and how full it is. */
export interface BlockView {
  span: Span;
  path: string;
  /** A bar as long as the block has ports: the part that stands in each way, one after the other. */
  bar: { standing: Standing; d: string }[];
  /** How full that is: "68 % taken". */
  taken: string;
  tallies: Tally[];
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
  tallies: Tally[];
  blocks: BlockView[];
  namedRanges: { span: Span; path: string; serviceNames: string[] }[];
}

const MOST_USES_IN_LINE = 2;

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
  const ports = registry.ports.slice(first, last + 1);
  const { assigned } = countStatuses(registry.ports, span);
  const named = serviceNames.length > 0;
  return {
    title: named ? `Ports ${bounds}: ${serviceNames.join(', ')}` : `Ports ${bounds}`,
    summary: named
      ? `IANA assigns the ports ${bounds} together to ${listWords(serviceNames)}.`
      : `${countOf(last - first + 1, 'port')} of the ${RANGE_NAMES[range].toLowerCase()}, ${assigned > 0 ? assigned : 'none'} of them assigned.`,
    span: { first, last },
    slug: spanSlug(span),
    range,
    serviceNames,
    tallies: tallyStandings(ports),
    grid: named ? null : portGrid(ports),
    lines: linesOf(ports),
    previous,
    next,
  };
}

/** Documented ports one by one; the rest in stretches. */
function linesOf(ports: PortRecord[]): SpanLine[] {
  const lines: SpanLine[] = [];
  for (const record of ports) {
    const { port, status } = record;
    const own = { span: { first: port, last: port }, status, ...standingOf(record) };
    const before = lines.at(-1);
    if (isDocumented(record)) lines.push({ ...own, label: lineLabel(record) });
    else if (before && isAlike(before, own)) before.span.last = port;
    else lines.push({ ...own, label: null });
  }
  return lines;
}

/** Whether the next port only makes a stretch longer. */
function isAlike(before: SpanLine, { standing, transports }: Pick<SpanLine, 'standing' | 'transports'>): boolean {
  return before.label === null && before.standing === standing && before.transports.join() === transports.join();
}

/** What people know a port as, the last service known, or who is reported there; the status stands beside it already. */
function lineLabel(record: PortRecord): string {
  if (record.status === 'assigned') return portLabel(record);
  const [reported] = record.uses;
  const known = knownNames(record).slice(0, MOST_USES_IN_LINE).join(', ');
  const [former] = record.history;
  if (known !== '') return known;
  if (reported) return `${reported.name}, reported`;
  if (former) return `formerly ${former.serviceName}`;
  return record.assignments.some(({ unauthorizedUse }) => unauthorizedUse !== null) ? 'use reported to IANA' : '';
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
    tallies: tallyStandings(registry.ports.slice(first, last + 1)),
    blocks: registry.blocks.filter(within).map((span) => blockView(span, registry)),
    namedRanges: registry.namedRanges
      .filter(within)
      .map(({ serviceNames, ...span }) => ({ span, path: rangePath(span), serviceNames })),
  };
}

function blockView(span: Span, registry: Registry): BlockView {
  const tallies = tallyStandings(registry.ports.slice(span.first, span.last + 1));
  let length = 0;
  const bar: BlockView['bar'] = [];
  for (const { standing, any } of tallies) {
    if (standing === 'unassigned' || any === 0) continue;
    bar.push({ standing, d: `M${length} 1h${any}` });
    length += any;
  }
  return { span, path: rangePath(span), bar, taken: `${shareOf(length, BLOCK_SIZE)} taken`, tallies };
}

/** A share in words: not 0 % of what there is a little of, nor 100 % of what is not all. */
function shareOf(part: number, whole: number): string {
  if (part === 0) return 'none';
  const percent = Math.round((part / whole) * 100);
  if (percent === 0) return 'less than 1 %';
  return `${part < whole ? Math.min(percent, 99) : percent} %`;
}
