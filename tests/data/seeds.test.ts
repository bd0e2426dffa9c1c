import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { RANGES } from '../../src/registry/constants.ts';
import { getRegistry } from '../../src/registry/index.ts';
import { transportSchema } from '../../src/registry/schema.ts';
import type { PortUse, TransportProtocol } from '../../src/registry/types.ts';
import { portOf } from '../fixtures/registry.ts';

/**
 * The five documents that this site grew from, fact by fact: each row of seeds.tsv must hold in the registry, and its words
 * must stand in what the site tells of the port. Where a document is outdated, the row says what is true today.
 */

const registry = getRegistry();

const STANDINGS = ['assigned', 'reserved', 'unassigned', 'former', 'use', 'unofficial'] as const;
type Standing = (typeof STANDINGS)[number];

interface Row {
  seed: string;
  ports: string;
  transports: TransportProtocol[];
  standing: Standing;
  words: string[];
}

const rows = readFileSync(new URL('seeds.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map(readRow);

function readRow(line: string): Row {
  const [seed = '', ports = '', transports = '', standing, words = ''] = line.split('\t');
  const known = STANDINGS.find((each) => each === standing);
  if (!known) throw new Error(`No standing: ${line}`);
  return {
    seed,
    ports,
    transports: transports.split(' ').map((transport) => transportSchema.parse(transport)),
    standing: known,
    words: words.split('; ').filter((word) => word !== ''),
  };
}

/** `20`, or every number of `20-21`; of a range of thousands its ends and its middle stand for all. */
function portsOf(ports: string): number[] {
  const [first = 0, last = first] = ports.split('-').map(Number);
  if (last - first > 100) return [first, Math.floor((first + last) / 2), last];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function joined(parts: (string | null | undefined)[]): string {
  return parts.join(' ').toLowerCase();
}

function usesOf(port: number): PortUse[] {
  const wide = registry.wideUses.filter(({ span }) => span.first <= port && port <= span.last);
  return [...portOf(registry, port).uses, ...wide.map(({ use }) => use)];
}

function textOfUse({ name, role, service }: PortUse): string {
  const record = registry.curated.get(service);
  return joined([name, role, record?.summary, ...(record?.aliases ?? [])]);
}

/** Everything that the site says of a port, in small letters. */
function textOfPort(port: number): string {
  const { assignments, history, notes } = portOf(registry, port);
  return joined([
    ...assignments.flatMap(({ serviceName, aliases, description, unauthorizedUse, notes: remarks }) => [
      serviceName,
      ...aliases.map(({ name }) => name),
      description,
      unauthorizedUse,
      remarks,
    ]),
    ...history.flatMap(({ serviceName, description }) => [serviceName, description]),
    ...notes.map(({ text }) => text),
    ...usesOf(port).map(textOfUse),
  ]);
}

/** What is wrong with a row at one port and transport; null where it holds. */
function faultAt({ standing, words }: Row, port: number, transport: TransportProtocol): string | null {
  const record = portOf(registry, port);
  const place = `${port}/${transport}`;
  const text = textOfPort(port);
  const lacks = words.filter((word) => !text.includes(word));
  if (lacks.length > 0) return `${place} says nothing of ${lacks.join(', ')}`;
  if (standing === 'former') {
    const held = record.history
      .filter(({ transports }) => transports.includes(transport))
      .map(({ serviceName, description }) => joined([serviceName, description]));
    return held.some((former) => words.every((word) => former.includes(word))) ? null : `${place} has no such history`;
  }
  if (standing === 'use' || standing === 'unofficial') {
    const uses = usesOf(port).filter(
      ({ transports, official }) => transports.includes(transport) && !(official && standing === 'unofficial'),
    );
    const told = uses.some((use) => words.every((word) => textOfUse(use).includes(word)));
    return told ? null : `${place} has no such use`;
  }
  const status = record.transports[transport];
  return status === standing ? null : `${place} is ${status}`;
}

describe('every fact of the seed documents is on the site', () => {
  test('the checklist is complete', () => {
    const counts = new Map<string, number>();
    for (const { seed } of rows) counts.set(seed, (counts.get(seed) ?? 0) + 1);
    expect(Object.fromEntries(counts)).toEqual({ korean: 18, 'iana-2003': 58, english: 62, firewall: 9, bengali: 281 });
  });

  test.each(rows.map((row) => ({ ...row, about: row.words.join(', ') })))(
    '$seed: $ports is $standing, $about',
    (row) => {
      const faults = portsOf(row.ports).flatMap((port) =>
        row.transports.map((transport) => faultAt(row, port, transport)).filter((fault) => fault !== null),
      );
      expect(faults).toEqual([]);
    },
  );
});

describe('what the seed documents explain, the site explains', () => {
  const guide = registry.guide.map(({ title, paragraphs }) => joined([title, ...paragraphs.map(({ text }) => text)]));
  const ranges = registry.rangeTexts.map(({ title, officialName, summary, paragraphs, forYourService }) =>
    joined([title, officialName, summary, ...paragraphs, forYourService]),
  );

  test('three ranges, and where they end', () => {
    expect(RANGES.map(({ id, first, last }) => [id, first, last])).toEqual([
      ['well-known', 0, 1023],
      ['registered', 1024, 49_151],
      ['dynamic', 49_152, 65_535],
    ]);
  });

  test.each<[fact: string, texts: string[], words: string[]]>([
    ['an address names a machine, a port a program on it', guide, ['ip address', 'port number', 'which program']],
    ['a server waits on its contact port', guide, ['contact port', 'clients know beforehand']],
    ['a client takes any free number', guide, ['client’s own number', 'picks a free one']],
    ['IANA assigns the well-known ports', ranges, ['well-known ports', 'iana assigns']],
    ['well-known ports take a privilege to listen on', ranges, ['well-known ports', 'privilege', 'superuser']],
    ['any user may bind the registered ports', ranges, ['registered ports', 'any user may bind']],
    ['products register the numbers that they use', ranges, ['registered ports', 'products', 'register']],
    ['dynamic ports are assigned to nobody', ranges, ['dynamic ports', 'assigns nothing here']],
    ['dynamic ports are private and ephemeral', ranges, ['private', 'ephemeral', 'outgoing connections']],
    ['what is assigned is not what is used', guide, ['assigned is not the same as used', 'enforces nothing']],
    ['an intruder may use an assigned port', guide, ['intruder', 'back door']],
    ['thousands are registered and few are met', guide, ['thousands', 'few dozen']],
    ['many uses are unofficial, many assignments dead', guide, ['unofficial', 'never spread or have died out']],
    [
      'an unassigned number is not to be used without assignment',
      guide,
      ['unassigned', 'have its number assigned first'],
    ],
    ['514 is two services', guide, ['514', 'remote shell on tcp', 'syslog on udp']],
    ['135, 138 and 139 are the same on TCP and UDP', guide, ['135, 138 and 139', 'same service on tcp and udp']],
    ['SCTP and DCCP take the same numbers', guide, ['sctp and dccp', 'same number as tcp or udp']],
    ['mail servers ask 113', guide, ['113', 'mail', 'ident', 'not always an attack']],
    ['some ports are attacked more than others', guide, ['scanned', 'remote logins', 'file shares']],
    ['NCP needed two numbers, TCP and UDP one', guide, ['ncp', 'two sockets', 'single port', 'odd']],
    ['0 to 255 was widened to 1023', guide, ['from 0 to 255', 'widened to 1023']],
  ])('%s', (_, texts, words) => {
    expect(texts.some((text) => words.every((word) => text.includes(word)))).toBe(true);
  });
});
