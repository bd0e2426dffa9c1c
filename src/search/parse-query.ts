import { FIRST_PORT, LAST_PORT, TRANSPORTS } from '../registry/constants.ts';
import type { Span, TransportProtocol } from '../registry/types.ts';
import { takeFilters, type Filters } from './filters.ts';
import { readPastedAddress } from './pasted-address.ts';
import { cleanQuery } from './query-text.ts';

/** What a visitor's query asks for. */
export type Query =
  | { kind: 'empty' }
  | { kind: 'port'; port: number; transport: TransportProtocol | null }
  /** Several ports, or a range of them, in the order typed. */
  | { kind: 'ports'; spans: Span[] }
  /** A number that looks like a port and is none. */
  | { kind: 'outOfRange'; number: string }
  | { kind: 'rfc'; number: number }
  /** Words; without any, only what the filters want. */
  | { kind: 'text'; text: string; filters: Filters };

/** "Port" in the languages people have asked in; it says what the number is and nothing more. */
const PORT_WORDS = 'port (?:number|no)|ports?|puertos?|portas?|порт|포트|পোর্ট|पोर्ट|端口|連接埠|通訊埠|ポート|منفذ';
/** In front of the number, also as an option of a command: `-p 22`, `--port=22`. */
const PORT_WORD = `(?:-p|--[sd]port|(?:--)?(?:${PORT_WORDS})(?!\\p{L}))[.:=]? ?`;
const TRANSPORT = TRANSPORTS.join('|');
const NUMBER = '0x[0-9a-f]+|\\d+';

/** The dresses of one number: `22`, `:22`, `#22`, `22/tcp`, `22 tcp`, `tcp/22`, `tcp:22`, `port 22`, `udp port 53`, `22 port`. */
const NUMBER_FIRST = new RegExp(
  `^(?:${PORT_WORD})?[:#]?(${NUMBER})(?: ?[/:(-] ?| )?(${TRANSPORT})?\\)?(?: ?(?:${PORT_WORDS}))?$`,
  'u',
);
const TRANSPORT_FIRST = new RegExp(
  `^(?:${PORT_WORD})?(${TRANSPORT})(?: ?[/:-] ?| )?(?:${PORT_WORD})?(${NUMBER})$`,
  'u',
);
const LEADING_PORT_WORD = new RegExp(`^${PORT_WORD}`, 'u');
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
    readNumber(plain, only) ?? readNumbers(plain) ?? readAddress(plain, filters) ?? readWords(rest, plain, filters)
  );
}

function readWords(text: string, plain: string, filters: Filters): Query {
  const rfc = RFC.exec(plain)?.[1];
  return rfc === undefined ? { kind: 'text', text, filters } : { kind: 'rfc', number: Number(rfc) };
}

function readNumber(text: string, wanted: string | undefined): Query | null {
  const numberFirst = NUMBER_FIRST.exec(text);
  const transportFirst = TRANSPORT_FIRST.exec(text);
  const digits = numberFirst?.[1] ?? transportFirst?.[2];
  if (digits === undefined) return null;
  const named = numberFirst?.[2] ?? transportFirst?.[1] ?? wanted;
  return portOf(digits, TRANSPORTS.find((transport) => transport === named) ?? null);
}

/** `6000-6063`, `137..139`, `80, 443 8080`, `8000-8010, 9000`. */
function readNumbers(typed: string): Query | null {
  const text = typed.replace(LEADING_PORT_WORD, '');
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

function portOf(digits: string, transport: TransportProtocol | null): Query {
  const port = Number(digits);
  return isPort(port) ? { kind: 'port', port, transport } : { kind: 'outOfRange', number: digits };
}

function isPort(number: number): boolean {
  return number >= FIRST_PORT && number <= LAST_PORT;
}
