/** How closely another port is related; the smaller the closer. */
export const RANK = { twin: 0, same: 1, together: 2, habit: 3 };

/** A port that may be shown beside another. */
export interface Candidate {
  port: number;
  reason: string;
  rank: number;
  /** What counts among candidates of one rank, the highest first. */
  weight: number;
}
