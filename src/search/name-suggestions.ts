import { RANGES } from '../registry/constants.ts';
import { blockOf } from '../registry/ranges.ts';
import type { Span, TransportProtocol } from '../registry/types.ts';
import { categoryPath, portPath, rangePath, servicePath } from '../site/urls.ts';
import { listTransports, spanWords, TRANSPORT_NAMES } from '../site/words.ts';
import type { PortTable } from './names/port-facts.ts';
import type { NamedService, NamedUse, NamesIndex } from './names/names-index.ts';
import type { Suggestion } from './suggestion.ts';

/** What is said of a port before the index of names has arrived. */
export function bareNumber(port: number, transport: TransportProtocol | null): Suggestion {
  const title = `Port ${port}${transport ? ` on ${TRANSPORT_NAMES[transport]}` : ''}`;
  return { group: 'ports', path: portPath(port, transport ?? undefined), title, note: '', excerpt: '' };
}

const MOST_NAMES = 2;

/** A port with what runs there. */
export function numberWithFacts(port: number, transport: TransportProtocol | null, table: PortTable): Suggestion {
  const { names, transports, status, documented } = table.factsOf(port);
  const bare = bareNumber(port, transport);
  const title = names.length > 0 ? `${bare.title}: ${names.slice(0, MOST_NAMES).join(', ')}` : bare.title;
  const standing = status === 'unassigned' && documented ? 'unassigned, used unofficially' : status;
  return { ...bare, title, note: joinNotes(listTransports(transports), standing) };
}

/** Where a service's use of a port, or of a span of ports, is told. */
export function useSuggestion(service: NamedService, use: NamedUse, index: NamesIndex): Suggestion {
  const { first, last, transports } = use;
  const single = first === last;
  return {
    group: 'ports',
    path: single ? portPath(first) : spanPath(service, use, index),
    title: `${single ? 'Port' : 'Ports'} ${spanWords(first, last)}: ${service.name}`,
    note: joinNotes(listTransports(transports), standingOf(use)),
    excerpt: '',
  };
}

/** A span that is registered as one has a page of its own; of any other, the service's page tells. */
function spanPath({ slug }: NamedService, { first, last }: NamedUse, { ranges }: NamesIndex): string {
  const registered = ranges.some((range) => sameSpan(range, { first, last }));
  return registered ? rangePath({ first, last }) : servicePath(slug);
}

function standingOf({ official, unverified, kind }: NamedUse): string {
  if (official) return 'assigned';
  if (unverified) return 'reported, unverified';
  return kind === 'example' ? 'unofficial, by habit' : 'unofficial use';
}

const MOST_PORTS = 6;

/** A service's own page. */
export function serviceSuggestion({ slug, name, uses }: NamedService): Suggestion {
  const spans = uses.slice(0, MOST_PORTS).map(({ first, last }) => spanWords(first, last));
  const more = uses.length > MOST_PORTS ? ' and more' : '';
  const several = uses.length > 1 || uses.some(({ first, last }) => last > first);
  const note =
    spans.length > 0 ? `${several ? 'ports' : 'port'} ${spans.join(', ')}${more}` : 'registered without a port';
  return { group: 'services', path: servicePath(slug), title: name, note, excerpt: '' };
}

/** A category of services. */
export function categorySuggestion({ id, title }: NamesIndex['categories'][number]): Suggestion {
  return { group: 'services', path: categoryPath(id), title, note: 'category', excerpt: '' };
}

/** One of the three ranges. */
export function thirdSuggestion({ id, title }: NamesIndex['thirds'][number]): Suggestion {
  const span = RANGES.find((range) => range.id === id);
  const note = span ? spanWords(span.first, span.last) : '';
  return { group: 'ports', path: rangePath(id), title, note, excerpt: '' };
}

/** A span of ports that has a page of its own; null where it has none. */
export function spanSuggestion(span: Span, index: NamesIndex, table: PortTable): Suggestion | null {
  const { first, last } = span;
  const third = index.thirds.find(({ id }) => RANGES.some((range) => range.id === id && sameSpan(range, span)));
  if (third) return thirdSuggestion(third);
  const registered = index.ranges.some((range) => sameSpan(range, span));
  if (!registered && !sameSpan(blockOf(first), span)) return null;
  const [name] = registered ? table.factsOf(first).names : [];
  const title = `Ports ${spanWords(first, last)}${name === undefined ? '' : `: ${name}`}`;
  return { group: 'ports', path: rangePath(span), title, note: registered ? 'registered as a range' : '', excerpt: '' };
}

function sameSpan(a: Span, b: Span): boolean {
  return a.first === b.first && a.last === b.last;
}

function joinNotes(...notes: string[]): string {
  return notes.filter(Boolean).join(' · ');
}
