/** The groups of an answer. */
export const GROUPS = ['ports', 'services', 'text'] as const;
export type Group = (typeof GROUPS)[number];

/** One line of an answer. */
export interface Suggestion {
  group: Group;
  path: string;
  title: string;
  /** Transports and status in a few words: "TCP and UDP · assigned"; empty where there is nothing to say. */
  note: string;
  /** Text with found words between `<mark>` and `</mark>`; empty but for full text. */
  excerpt: string;
}
