import type { Span } from '../registry/types.ts';
import { takeFilters, type Filters } from './filters.ts';
import { readPastedAddress } from './pasted-address.ts';
import { cleanQuery } from './query-text.ts';
import { readNumberQuestion } from './question-words.ts';
import { isPort, portOf, readPort, withoutPortWord, type AskedPort } from './read-port.ts';

/** What a visitor's query asks for. */
export type Query =
  | { kind: 'empty' }
  | AskedPort
  /** Several ports, or a range of them, in the order typed. */
  | { kind: 'ports'; spans: Span[] }
  | { kind: 'rfc'; number: number }
  /** Words; without any, only what the filters want. */
  | { kind: 'text'; text: string; filters: Filters };

const RANGE = /^(\d+) ?(?:-|–|—|−|~|\.\.\.?|…| to ) ?(\d+)$/;
/** `6000:6063` is a range of iptables; `8080:80`, falling, is how Docker maps one port to another. */
const COLON_PAIR = /^(\d+):(\d+)$/;
const RFC = /^rfc[ -]?0*([1-9]\d{0,4})$/;

/** Reads a query as typed. What is no number, address or reference in a known dress is text. */
export function parseQuery(typed: string): Query {
  const { rest, filters } = takeFilters(cleanQuery(typed));
  const narrowed = Object.keys(filters).length > 0;
  if (rest === '') return narrowed ? { kind: 'text', text: '', filters } : { kind: 'empty' };

  // A question mark or a full stop at the end is the sentence's, not the number's.
  const plain = rest.toLowerCase().replace(/[?.!,;:]+$/, '');
  const [only] = filters.transport?.length === 1 ? filters.transport : [];
  return (
    readPort(plain, only) ??
    readNumbers(plain) ??
    readAddress(plain, filters) ??
    readNumberQuestion(plain) ??
    readWords(rest, plain, filters)
  );
}

/** `6000-6063`, `137..139`, `80, 443 8080`, `8000-8010, 9000`. */
function readNumbers(typed: string): Query | null {
  const text = withoutPortWord(typed);
  const [, left, right] = COLON_PAIR.exec(text) ?? [];
  if (left !== undefined) return readNumbers(`${left}${Number(left) < Number(right) ? '-' : ','}${right ?? ''}`);
  const parts = RANGE.test(text) ? [text] : text.split(/ ?[,;&] ?| and | /);
  const spans: Span[] = [];
  for (const part of parts) {
    const [, from, to] = RANGE.exec(part) ?? [null, part, part];
    if (!/^\d+$/.test(from) || !/^\d+$/.test(to)) return null;
    const outside = [from, to].find((digits) => !isPort(Number(digits)));
    if (outside !== undefined) return { kind: 'outOfRange', number: outside };
    const [first = 0, last = 0] = [Number(from), Number(to)].sort((a, b) => a - b);
    if (!spans.some((span) => span.first === first && span.last === last)) spans.push({ first, last });
  }
  const [single, ...more] = spans;
  if (single?.first === single?.last && more.length === 0) return portOf(String(single?.first), null);
  return { kind: 'ports', spans };
}

function readAddress(text: string, filters: Filters): Query | null {
  const address = readPastedAddress(text);
  if (!address) return null;
  if (address.port !== null) return portOf(address.port, null);
  // An address without a number means the port of its scheme.
  return { kind: 'text', text: address.scheme ?? '', filters };
}

function readWords(text: string, plain: string, filters: Filters): Query {
  const rfc = RFC.exec(plain)?.[1];
  return rfc === undefined ? { kind: 'text', text, filters } : { kind: 'rfc', number: Number(rfc) };
}
