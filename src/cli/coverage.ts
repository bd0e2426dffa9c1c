import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { getRegistry, TRANSPORTS, type PortUse, type TransportProtocol } from '../registry/index.ts';

/**
 * Holds a checklist of known uses against what we have: tab-separated, with the columns ports, tcp, udp, sctp, dccp,
 * subject, sources. It prints how many rows are covered, and by what, and lists the others.
 */

type Row = Record<'ports' | TransportProtocol | 'subject' | 'sources', string>;
type Cover =
  'registry' | 'official record' | 'unofficial, sourced' | 'unofficial, unverified' | 'another use there' | 'missing';

/** Words that say nothing of what a row is about. */
const EVERYDAY = new Set(
  'the and for with port ports server service protocol software default used from over game client system'.split(' '),
);

const [path] = process.argv.slice(2);
if (path === undefined) {
  console.error('Usage: npm run coverage -- CHECKLIST.tsv');
  process.exit(2);
}

const registry = getRegistry();
const rows = parse(readFileSync(path, 'utf8'), { columns: true, delimiter: '\t', quote: null }) as unknown as Row[];
const covers = rows.map((row) => ({ row, cover: coverOf(row) }));

const counted = new Map<Cover, number>();
for (const { cover } of covers) counted.set(cover, (counted.get(cover) ?? 0) + 1);
for (const { row, cover } of covers) {
  if (cover === 'missing' || cover === 'another use there') console.log(`${cover}: ${row.ports}: ${row.subject}`);
}
console.log();
for (const [cover, count] of counted) console.log(`${cover.padEnd(24)}${count}`);
const uncovered = (counted.get('missing') ?? 0) + (counted.get('another use there') ?? 0);
console.log(
  `${'covered'.padEnd(24)}${rows.length - uncovered} of ${rows.length}, ${percent(rows.length - uncovered, rows.length)}`,
);

function coverOf(row: Row): Cover {
  const first = Number(/\d+/.exec(row.ports)?.[0]);
  const record = registry.ports[first];
  if (!record) return 'missing';
  const wide = registry.wideUses.filter(({ span }) => first >= span.first && first <= span.last).map(({ use }) => use);
  const use = [...record.uses, ...wide].find((candidate) => isAbout(candidate, row.subject));
  if (TRANSPORTS.every((transport) => row[transport] !== 'unofficial')) {
    // What IANA has, or holds back, is the registry's to say.
    const told = TRANSPORTS.some(
      (transport) => /official|assigned|reserved/.test(row[transport]) && record.transports[transport] !== 'unassigned',
    );
    if (told) return 'registry';
    if (record.history.length > 0 || record.assignments.length > 0 || record.status === 'unassigned') return 'registry';
  }
  if (use) {
    if (use.official) return 'official record';
    return use.unverified ? 'unofficial, unverified' : 'unofficial, sourced';
  }
  return record.uses.length > 0 ? 'another use there' : 'missing';
}

/** Whether a use and the words of the checklist share a word that is not one of every day. */
function isAbout(use: PortUse, subject: string): boolean {
  const service = registry.curated.get(use.service);
  const own = wordsOf([use.name, use.service, use.role, service?.summary ?? '', ...(service?.aliases ?? [])].join(' '));
  return [...wordsOf(subject)].some((word) => own.has(word));
}

function wordsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];
  return new Set(words.filter((word) => !EVERYDAY.has(word)));
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`;
}
