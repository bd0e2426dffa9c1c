import { expect, test } from 'vitest';
import { serviceTarget, type CommandTarget } from '../../../../src/site/commands/index.ts';
import type { CuratedService } from '../../../../src/registry/index.ts';
import { CATEGORIES, curatedService, used } from '../../../fixtures/curated.ts';
import { buildFixture } from '../../../fixtures/registry.ts';

function targetOf(slug: string, ...services: CuratedService[]): CommandTarget {
  const registry = buildFixture({ curated: { categories: CATEGORIES, services } });
  const page = registry.servicePages.get(slug);
  if (!page) throw new Error(`no page ${slug}`);
  return serviceTarget(page, registry);
}

const span = (first: number, last = first) => ({ first, last });

test('a registered name alone has the ports and transports it is registered for', () => {
  const { ports, entries } = targetOf('sua');
  expect(ports).toEqual([{ span: span(14_001), transports: ['tcp'] }]);
  expect(entries).toMatchObject([{ name: 'sua', port: 14_001, transport: 'tcp' }]);
});

test('a record of ours has the ports it uses by default, not examples and hearsay', () => {
  const { ports } = targetOf(
    'torrent',
    curatedService({
      id: 'torrent',
      ports: [
        used(6881, { port: span(6881, 6889), transports: ['tcp', 'udp'] }),
        used(6969, { kind: 'example' }),
        used(6770, { unverified: true }),
      ],
    }),
  );
  expect(ports).toEqual([{ span: span(6881, 6889), transports: ['tcp', 'udp'] }]);
});

test('a record that has nothing else shows its examples', () => {
  const { ports } = targetOf('demo', curatedService({ id: 'demo', ports: [used(3000, { kind: 'example' })] }));
  expect(ports).toEqual([{ span: span(3000), transports: ['tcp'] }]);
});

test('lines and clients are those of the registered names it claims, on the ports it uses', () => {
  const { entries, clients } = targetOf(
    'web',
    curatedService({ id: 'web', ianaNames: ['http', 'nfs'], ports: [used(80, { official: true }), used(8080)] }),
  );
  expect(entries).toMatchObject([{ name: 'http', port: 80, transport: 'tcp', aliases: ['www-http', 'www'] }]);
  expect(clients).toMatchObject([
    { table: 'curated', name: 'web', port: 80 },
    { table: 'registered', name: 'http', port: 80, transports: ['tcp'] },
  ]);
});

test('a name that somebody else registered lends it nothing', () => {
  const { entries, clients } = targetOf('sua', curatedService({ id: 'sua', ports: [used(7000)] }));
  expect(entries).toMatchObject([{ name: 'sua', port: 7000, transport: 'tcp' }]);
  expect(clients.map(({ table }) => table)).toEqual(['curated']);
});

test('there is no line for a range', () => {
  expect(targetOf('x11').entries).toEqual([]);
  const range = curatedService({ id: 'media', ports: [used(1, { port: span(10_000, 20_000) })] });
  expect(targetOf('media', range).entries).toEqual([]);
});

test('a service that is registered without a port has no ports', () => {
  expect(targetOf('dccp-ping').ports).toEqual([]);
});
