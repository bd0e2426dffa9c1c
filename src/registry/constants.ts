/** The lowest and highest port number: 16 bits in the TCP, UDP, SCTP and DCCP headers. */
export const FIRST_PORT = 0;
export const LAST_PORT = 65_535;
export const PORT_COUNT = LAST_PORT - FIRST_PORT + 1;

/** The transport protocols of IANA's registry, in the order every list uses. */
export const TRANSPORTS = ['tcp', 'udp', 'sctp', 'dccp'] as const;

/**
 * The transports of a registry row that names none. Before RFC 6335 a port was usually registered
 * for TCP and UDP together, and the rows without a transport are of that time.
 */
export const UNSTATED_TRANSPORTS = ['tcp', 'udp'] as const;

/** What IANA says of a number on one transport (RFC 6335, section 6). */
export const STATUSES = ['assigned', 'reserved', 'unassigned'] as const;

/** The three ranges of RFC 6335, section 6, by the id that pages and JSON use. */
export const RANGES = [
  { id: 'well-known', first: 0, last: 1023, alias: 'system' },
  { id: 'registered', first: 1024, last: 49_151, alias: 'user' },
  { id: 'dynamic', first: 49_152, last: 65_535, alias: 'private' },
] as const;

/** Ports on one page of a range listing; it divides all three ranges without a rest. */
export const BLOCK_SIZE = 1024;
