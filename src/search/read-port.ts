import { FIRST_PORT, LAST_PORT, TRANSPORTS } from '../registry/constants.ts';
import type { TransportProtocol } from '../registry/types.ts';

/** A port number as somebody asked for it, or a number that looks like one and is none. */
export type AskedPort =
  { kind: 'port'; port: number; transport: TransportProtocol | null } | { kind: 'outOfRange'; number: string };

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

/**
 * Reads one port number in a known dress.
 *
 * @param text clean and in small letters
 * @param wanted the transport that is meant where the text names none
 */
export function readPort(text: string, wanted?: string): AskedPort | null {
  const numberFirst = NUMBER_FIRST.exec(text);
  const transportFirst = TRANSPORT_FIRST.exec(text);
  const digits = numberFirst?.[1] ?? transportFirst?.[2];
  if (digits === undefined) return null;
  const named = numberFirst?.[2] ?? transportFirst?.[1] ?? wanted;
  return portOf(digits, TRANSPORTS.find((transport) => transport === named) ?? null);
}

/** The port of a number as written, decimal or hexadecimal. */
export function portOf(digits: string, transport: TransportProtocol | null): AskedPort {
  const port = Number(digits);
  return isPort(port) ? { kind: 'port', port, transport } : { kind: 'outOfRange', number: digits };
}

/** Whether a number is one of the 65,536. */
export function isPort(number: number): boolean {
  return number >= FIRST_PORT && number <= LAST_PORT;
}

/** The text without a word before it that only says that ports follow. */
export function withoutPortWord(text: string): string {
  return text.replace(LEADING_PORT_WORD, '');
}
