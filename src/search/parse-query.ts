import { FIRST_PORT, LAST_PORT, TRANSPORTS } from '../registry/constants.ts';
import type { TransportProtocol } from '../registry/types.ts';

/** What a visitor's query asks for. */
export type Query =
  | { kind: 'empty' }
  | { kind: 'port'; port: number; transport: TransportProtocol | null }
  /** A number that looks like a port and is none. */
  | { kind: 'outOfRange'; number: string }
  | { kind: 'text'; text: string };

const TRANSPORT = TRANSPORTS.join('|');

/** The dresses a port number comes in: `22`, `:22`, `22/tcp`, `22 tcp`, `tcp/22`, `tcp 22`, `port 22`, `udp port 53`. */
const NUMBER_FIRST = new RegExp(`^(?:port )?:?(\\d+)(?: ?[/:] ?| )?(?:(${TRANSPORT}))?$`);
const TRANSPORT_FIRST = new RegExp(`^(${TRANSPORT})(?: ?[/:] ?| )?(?:port )?(\\d+)$`);

/** Reads a query as typed. Anything that is not a number in a known dress is text. */
export function parseQuery(typed: string): Query {
  const text = typed
    .toWellFormed()
    .normalize('NFKC')
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim();
  if (text === '') return { kind: 'empty' };

  const plain = text.toLowerCase();
  const numberFirst = NUMBER_FIRST.exec(plain);
  const transportFirst = TRANSPORT_FIRST.exec(plain);
  const digits = numberFirst?.[1] ?? transportFirst?.[2];
  if (digits === undefined) return { kind: 'text', text };

  const port = Number(digits);
  if (port < FIRST_PORT || port > LAST_PORT) return { kind: 'outOfRange', number: digits };
  const named = numberFirst?.[2] ?? transportFirst?.[1];
  return { kind: 'port', port, transport: TRANSPORTS.find((transport) => transport === named) ?? null };
}
