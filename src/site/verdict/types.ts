/** How good a choice a port is for a service of one's own. */
export type Level = 'good' | 'care' | 'avoid';

/** Which way a reason pulls. */
export type Weight = 'for' | 'note' | 'against';

/** What kind of fact a reason is. */
export type ReasonId =
  | 'zero'
  | 'reserved'
  | 'assigned'
  | 'unassigned'
  | 'never-assigned'
  | 'occupied'
  | 'rightful'
  | 'used'
  | 'lesser-used'
  | 'within-a-range'
  | 'unknown'
  | 'unconfirmed'
  | 'unauthorized'
  | 'former'
  | 'refused'
  | 'privileged'
  | 'ephemeral'
  | 'excluded';

/** Who says so: an address of the site, or one outside. */
export interface ReasonSource {
  title: string;
  url: string;
}

/** A fact that speaks for or against a port, in a sentence. */
export interface Reason {
  id: ReasonId;
  weight: Weight;
  text: string;
  /** For whom it matters, in a few words: "for software you ship"; null where it matters to anyone. */
  matters: string | null;
  /** Empty where the fact is that we know of nothing. */
  sources: readonly ReasonSource[];
}

export type PurposeId = 'own-machine' | 'inside' | 'product' | 'browser';

/** How good a choice a port is for one purpose, and the reason that decides. */
export interface Purpose {
  id: PurposeId;
  title: string;
  level: Level;
  because: string;
}

/** The answer to "may I use this port for my service?". */
export interface Verdict {
  level: Level;
  /** The answer in a few words, without a full stop. */
  headline: string;
  /** What speaks against it first, then notes, then what speaks for it; never empty. */
  reasons: readonly Reason[];
  /** In the order of rising demands. */
  purposes: readonly Purpose[];
}
