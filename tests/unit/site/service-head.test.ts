import { describe, expect, test } from 'vitest';
import type { ServicePage } from '../../../src/registry/index.ts';
import { serviceHead } from '../../../src/site/service-head.ts';
import { curatedService, used } from '../../fixtures/curated.ts';
import { buildFixture } from '../../fixtures/registry.ts';

const GUIDANCE = {
  encryption: 'By itself.',
  secureAlternative: null,
  exposure: 'Keep it inside.',
  usage: 'Clients connect.',
  history: 'It is old.',
};

const record = (...changes: Parameters<typeof curatedService>): ServicePage => {
  const curated = curatedService(...changes);
  return { slug: curated.id, curated, registered: null, knownAs: [] };
};

const registered = (name: string): ServicePage => {
  const page = buildFixture().servicePages.get(name);
  if (!page) throw new Error(`there is no page for ${name}`);
  return page;
};

describe('the ports of a service', () => {
  test('are listed in order, each once, with all transports in theirs', () => {
    const ports = [
      used(90),
      used(80, { transports: ['udp', 'tcp'] }),
      used(90, { transports: ['sctp'], role: 'other' }),
    ];
    expect(serviceHead(record({ ports }))).toMatchObject({
      ports: [
        { first: 80, last: 80 },
        { first: 90, last: 90 },
      ],
      count: 2,
      transports: 'TCP, UDP and SCTP',
    });
  });

  test('are counted where they are more than a line holds', () => {
    const many = [1, 2, 3, 4, 5, 6, 7].map((port) => used(port));
    expect(serviceHead(record({ ports: many.slice(1) })).ports).toHaveLength(6);
    expect(serviceHead(record({ ports: many }))).toMatchObject({ ports: [], count: 7 });
  });

  test('of a registered name are those it is assigned, ranges as such', () => {
    expect(serviceHead(registered('x11'))).toMatchObject({ ports: [{ first: 6000, last: 6063 }], count: 1 });
    expect(serviceHead(registered('syslog'))).toEqual({
      ports: [{ first: 514, last: 514 }],
      count: 1,
      transports: 'UDP',
      standing: [],
      encrypted: null,
    });
  });

  test('of a name without any are none', () => {
    expect(serviceHead({ slug: 'none', curated: null, registered: null, knownAs: [] })).toMatchObject({
      count: 0,
      transports: '',
    });
  });
});

describe('the standing of a service', () => {
  const [official, unofficial] = [used(80, { official: true }), used(81)];
  const reported = used(82, { unverified: true });
  const OFFICIAL = { official: true, unverified: false };
  const UNOFFICIAL = { official: false, unverified: false };

  test.each([
    ['official', [official], [OFFICIAL]],
    ['unofficial', [unofficial], [UNOFFICIAL]],
    ['official and unofficial', [unofficial, official], [OFFICIAL, UNOFFICIAL]],
    ['only reported', [reported], [{ official: false, unverified: true }]],
    ['no worse than its best unofficial use', [reported, unofficial], [UNOFFICIAL]],
  ])('is %s', (_what, ports, expected) => {
    expect(serviceHead(record({ ports })).standing).toEqual(expected);
  });
});

test.each([
  ['always', 'Always'],
  ['optional', 'Optional'],
  ['never', 'No'],
] as const)('encryption "%s" is told as "%s"', (encrypted, told) => {
  expect(serviceHead(record({ guidance: { encrypted, ...GUIDANCE } })).encrypted).toBe(told);
});

test('of encryption nothing is told where we do not know', () => {
  expect(serviceHead(record()).encrypted).toBeNull();
});
