/** What decides which of several uses of a port is named first. */
export interface RankedUse {
  official: boolean;
  unverified: boolean;
  /** How well known the service is, 1 being best. */
  tier: number;
  /** Whether this is the port that the service is known by, the first of its record. */
  main: boolean;
  /** `default`: used unless configured otherwise; `example`: what documentation and habit use. */
  kind: 'default' | 'example';
}

/**
 * Orders the uses of a port: the better known first, IANA's own before the others of the same fame, the merely reported
 * last. People ask for 9200 because of Elasticsearch, whoever holds the number.
 */
export function compareUses(a: RankedUse, b: RankedUse): number {
  return (
    Number(a.unverified) - Number(b.unverified) ||
    a.tier - b.tier ||
    Number(b.official) - Number(a.official) ||
    Number(b.main) - Number(a.main) ||
    Number(a.kind === 'example') - Number(b.kind === 'example')
  );
}

/** Of uses in order, those that stand as high as the first: what a port is known as in a few words. */
export function leadingUses<T extends RankedUse>(uses: readonly T[]): T[] {
  const [best] = uses;
  if (!best || best.unverified) return [];
  return uses.filter(
    ({ official, unverified, tier, main }) =>
      official === best.official && !unverified && tier === best.tier && main === best.main,
  );
}
