import { slugOf } from '../../registry/slug.ts';
import { TRANSPORTS } from '../../registry/constants.ts';
import type { Span, TransportProtocol } from '../../registry/types.ts';
import { atOnce, stepwise, type Steps } from '../steps.ts';
import type { NamedService, NamedUse, NamesIndex, UnnamedPort } from './names-index.ts';

/**
 * The index as one text of lines and tab-separated fields: half the size of the same as JSON once compressed, since all
 * that is left are the names and small differences between numbers.
 *
 * Numbers are in base 36. A port is told as its distance from the port before, over the whole list.
 */

const VERSION = 1;
const RADIX = 36;
/** Between lines, fields and names. */
const SEPARATOR = /[\n\t|]/;

interface Wire {
  version: number;
  services: string;
  unnamed: string;
  reserved: string;
  ranges: string;
  categories: NamesIndex['categories'];
  thirds: NamesIndex['thirds'];
}

/** The index as text, for a file. @throws Error when a name holds a sign that stands between names */
export function encodeNames(index: NamesIndex): string {
  const distance = distances();
  const categories = index.categories.map(({ id }) => id);
  const wire: Wire = {
    version: VERSION,
    services: index.services.map((service) => serviceLine(service, categories, distance)).join('\n'),
    unnamed: index.unnamed.map(({ port, transports, label }) => [port, bits(transports), label].join('\t')).join('\n'),
    reserved: index.reserved.map(spanText).join(','),
    ranges: index.ranges.map(spanText).join(','),
    categories: index.categories,
    thirds: index.thirds,
  };
  return JSON.stringify(wire);
}

/** The index of a text. @throws Error when it is not such a text */
export function decodeNames(text: string): NamesIndex {
  return atOnce(decodingNames(text));
}

/** As `decodeNames`, in steps. */
export function* decodingNames(text: string): Steps<NamesIndex> {
  const wire = JSON.parse(text) as Wire;
  if (wire.version !== VERSION) throw new Error(`The names index has version ${wire.version}, not ${VERSION}`);
  const port = sums();
  const services = yield* stepwise(lines(wire.services), (line) => readService(line, wire.categories, port));
  return {
    services,
    unnamed: lines(wire.unnamed).map(readUnnamed),
    reserved: wire.reserved.split(',').filter(Boolean).map(readSpan),
    ranges: wire.ranges.split(',').filter(Boolean).map(readSpan),
    categories: wire.categories,
    thirds: wire.thirds,
  };
}

function serviceLine(service: NamedService, categories: string[], distance: (port: number) => number): string {
  const { slug, name, others, tier, category, uses, rfcs } = service;
  const unfit = [name, ...others].find((text) => SEPARATOR.test(text));
  if (unfit !== undefined) throw new Error(`The name ${JSON.stringify(unfit)} holds a line break, a tab or a bar`);
  const told = slug === slugOf(name) ? '' : slug;
  const place = category === null ? '' : categories.indexOf(category).toString(RADIX);
  const fields = [name, uses.map((use) => useText(use, distance)).join(' '), `${tier}${place}`, others.join('|'), told];
  return [...fields, rfcs.join(' ')].join('\t').trimEnd();
}

function readService(
  line: string,
  categories: NamesIndex['categories'],
  port: (distance: number) => number,
): NamedService {
  const [name = '', uses = '', rank = '', others = '', slug = '', rfcs = ''] = line.split('\t');
  const place = rank.slice(1);
  return {
    slug: slug === '' ? slugOf(name) : slug,
    name,
    others: others.split('|').filter(Boolean),
    tier: Number(rank[0]),
    category: place === '' ? null : (categories[parseInt(place, RADIX)]?.id ?? null),
    uses: uses
      .split(' ')
      .filter(Boolean)
      .map((text) => readUse(text, port)),
    rfcs: rfcs.split(' ').filter(Boolean).map(Number),
  };
}

/** `-3f+1A`: the distance, the further ports of the span, and a capital letter for each flag and transport that is not usual. */
function useText(use: NamedUse, distance: (port: number) => number): string {
  const { first, last, transports } = use;
  const flags = Number(use.official) + 2 * Number(use.kind === 'example') + 4 * Number(use.unverified);
  const more = last > first ? `+${(last - first).toString(RADIX)}` : '';
  return `${distance(first).toString(RADIX)}${more}${String.fromCharCode(65 + flags)}${bits(transports).toString(RADIX)}`;
}

const USE = /^(-?[0-9a-z]+)(?:\+([0-9a-z]+))?([A-H])([0-9a-f])$/;

function readUse(text: string, port: (distance: number) => number): NamedUse {
  const [, distance = '', more = '0', flag = 'A', transports = '0'] = USE.exec(text) ?? [];
  const first = port(parseInt(distance, RADIX));
  const flags = flag.charCodeAt(0) - 65;
  return {
    first,
    last: first + parseInt(more, RADIX),
    transports: transportsOf(parseInt(transports, RADIX)),
    official: (flags & 1) > 0,
    kind: flags & 2 ? 'example' : 'default',
    unverified: (flags & 4) > 0,
  };
}

function readUnnamed(line: string): UnnamedPort {
  const [port = '', transports = '', label = ''] = line.split('\t');
  return { port: Number(port), transports: transportsOf(Number(transports)), label };
}

function spanText({ first, last }: Span): string {
  return last > first ? `${first}-${last}` : String(first);
}

function readSpan(text: string): Span {
  const [first = 0, last = first] = text.split('-').map(Number);
  return { first, last };
}

function bits(transports: TransportProtocol[]): number {
  return TRANSPORTS.reduce((sum, transport, place) => sum + (transports.includes(transport) ? 1 << place : 0), 0);
}

function transportsOf(sum: number): TransportProtocol[] {
  return TRANSPORTS.filter((_transport, place) => (sum & (1 << place)) > 0);
}

function distances(): (port: number) => number {
  let before = 0;
  return (port) => {
    const distance = port - before;
    before = port;
    return distance;
  };
}

function sums(): (distance: number) => number {
  let sum = 0;
  return (distance) => (sum += distance);
}

function lines(text: string): string[] {
  return text.split('\n').filter(Boolean);
}
