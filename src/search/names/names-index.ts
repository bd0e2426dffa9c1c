import type { RangeId, Span, TransportProtocol } from '../../registry/types.ts';

/** Ports that a service uses, by our records or the registry. */
export interface NamedUse extends Span {
  transports: TransportProtocol[];
  /** Assigned to it by IANA; else an unofficial use. */
  official: boolean;
  /** `default`, or `example` for what documentation and habit use. */
  kind: 'default' | 'example';
  /** Reported in lists of ports, without a source of its own. */
  unverified: boolean;
}

/** A service as the search box knows it. */
export interface NamedService {
  /** The last part of its page's address. */
  slug: string;
  /** What people call it, or its registered service name. */
  name: string;
  /** Its other names: registered aliases, and the words people type for it. */
  others: string[];
  /** How well known, 1 being best, by its record; see `curatedServiceSchema`. */
  tier: number;
  /** An id of `data/categories.yaml`; null for a name that is only registered. */
  category: string | null;
  /** The main one first. */
  uses: NamedUse[];
  /** The RFCs that its registration or its record cites. */
  rfcs: number[];
}

/** A port that IANA assigned without a service name. */
export interface UnnamedPort {
  port: number;
  transports: TransportProtocol[];
  label: string;
}

/**
 * Everything that numbers, names, aliases and nicknames are answered from: all documented ports and all services, in a
 * form small enough to be fetched when a visitor means to search.
 */
export interface NamesIndex {
  services: NamedService[];
  unnamed: UnnamedPort[];
  reserved: Span[];
  /** Spans that have a page of their own. */
  ranges: Span[];
  categories: { id: string; title: string }[];
  /** The three ranges of RFC 6335, with what people call them. */
  thirds: { id: RangeId; title: string; others: string[] }[];
}

/** The tier of what nobody has written a record on. */
export const UNRATED = 4;
