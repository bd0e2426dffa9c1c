import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import {
  getRegistry,
  TRANSPORTS,
  type PortRecord,
  type PortUse,
  type Registry,
  type TransportProtocol,
} from '../registry/index.ts';
import { run } from './run.ts';

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

await run(() => {
  const [path] = process.argv.slice(2);
  if (path === undefined) throw new Error('Usage: npm run coverage -- CHECKLIST.tsv');
  const rows = parse(readFileSync(path, 'utf8'), { columns: true, delimiter: '\t', quote: null }) as unknown as Row[];
  report(rows.map((row) => ({ row, cover: coverOf(row, getRegistry()) })));
});

function report(covers: { row: Row; cover: Cover }[]): void {
  const open = covers.filter(({ cover }) => cover === 'missing' || cover === 'another use there');
  for (const { row, cover } of open) console.log(`${cover}: ${row.ports}: ${row.subject}`);
  console.log();
  for (const [cover, { length }] of Map.groupBy(covers, ({ cover }) => cover))
    console.log(`${cover.padEnd(24)}${length}`);
  const covered = covers.length - open.length;
  console.log(`${'covered'.padEnd(24)}${covered} of ${covers.length}, ${percent(covered, covers.length)}`);
}

function coverOf(row: Row, registry: Registry): Cover {
  const first = Number(/\d+/.exec(row.ports)?.[0]);
  const record = registry.ports[first];
  if (!record) return 'missing';
  const wide = registry.wideUses.filter(({ span }) => first >= span.first && first <= span.last).map(({ use }) => use);
  const use = [...record.uses, ...wide].find((candidate) => isAbout(candidate, row.subject, registry));
  const unofficial = TRANSPORTS.some((transport) => row[transport] === 'unofficial');
  if (!unofficial && agreesWithRegistry(row, record)) return 'registry';
  if (use) {
    if (use.official) return 'official record';
    return use.unverified ? 'unofficial, unverified' : 'unofficial, sourced';
  }
  return record.uses.length > 0 ? 'another use there' : 'missing';
}

/** Whether the registry says what a row claims of it on any transport; a row that claims nothing has nothing to miss. */
function agreesWithRegistry(row: Row, { transports }: PortRecord): boolean {
  const claims = TRANSPORTS.filter((transport) => /^(official|assigned-unused|reserved)$/.test(row[transport]));
  const holds = (transport: TransportProtocol): boolean =>
    row[transport] === 'reserved' ? transports[transport] !== 'assigned' : transports[transport] === 'assigned';
  return claims.length === 0 || claims.some(holds);
}

/** Whether a use and the words of the checklist share a word that is not one of every day. */
function isAbout(use: PortUse, subject: string, registry: Registry): boolean {
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
