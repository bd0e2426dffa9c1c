import { describe, expect, test, vi } from 'vitest';
import { isBuilt, isBuiltService, portScope, portsToBuild, servicesToBuild } from '../../../src/site/build-scope.ts';
import { CATEGORIES, curatedService, used } from '../../fixtures/curated.ts';
import { buildFixture } from '../../fixtures/registry.ts';

/** A record that shares nothing with another. */
function record(id: string, changes: Parameters<typeof curatedService>[0] = {}) {
  return curatedService({ id, name: id, aliases: [], summary: `What ${id} is.`, ...changes });
}

const services = [
  record('minecraft'),
  record('proxy', { ports: [used(80)] }),
  record('wide', { ports: [used(1024, { port: { first: 1024, last: 1030 } })] }),
];
const registry = buildFixture({ curated: { categories: CATEGORIES, services } });
// The scope is that of the project's registry, which is kept under this name.
vi.stubGlobal('everyportRegistry', registry);

const numbers = (scope: Parameters<typeof portsToBuild>[0]): number[] => portsToBuild(scope).map(({ port }) => port);
const names = (scope: Parameters<typeof servicesToBuild>[0]): string[] =>
  servicesToBuild(scope).map(({ registered, slug }) => registered?.name ?? slug);

describe('the switch', () => {
  test.each(['all', 'documented', 'sample'])('takes %s', (scope) => {
    expect(portScope(scope)).toBe(scope);
  });

  test('builds all ports where nothing is asked for', () => {
    vi.stubEnv('EVERYPORT_PORTS', undefined);
    expect(portScope()).toBe('all');
    vi.unstubAllEnvs();
  });

  test('refuses anything else and says what it could be', () => {
    expect(() => portScope('some')).toThrow('EVERYPORT_PORTS is "some"; it can be all, documented, sample');
  });
});

describe('all', () => {
  test('is every port and every service', () => {
    expect(numbers('all')).toEqual(Array.from({ length: 65_536 }, (_, port) => port));
    expect(servicesToBuild('all')).toEqual([...registry.servicePages.values()]);
    expect(isBuilt(31_999, 'all')).toBe(true);
  });
});

describe('documented', () => {
  test('is the documented ports and every service', () => {
    expect(portsToBuild('documented')).toEqual(registry.documented);
    expect(servicesToBuild('documented')).toEqual([...registry.servicePages.values()]);
    expect(isBuilt(80, 'documented')).toBe(true);
    expect(isBuilt(81, 'documented')).toBe(false);
  });
});

describe('the sample', () => {
  test('has the first thousand ports, both ends, and some of each range', () => {
    const ports = numbers('sample');
    expect(ports.slice(0, 1025)).toEqual(Array.from({ length: 1025 }, (_, port) => port));
    expect(ports.at(-1)).toBe(65_535);
    expect(ports.length).toBeLessThan(2000);
    expect(ports.filter((port) => port > 49_151).length).toBeGreaterThan(100);
  });

  test('has the services of its ports, of its ranges, of their history, and some without a port', () => {
    expect(isBuilt(1109, 'sample')).toBe(false);
    expect(names('sample')).toEqual(
      expect.arrayContaining(['http', 'www', 'compressnet', 'x11', 'rdp', 'dccp-ping', 'rip']),
    );
    expect(names('sample')).not.toContain('kpop');
    expect(names('sample')).not.toContain('boe-cms');
  });

  test('has our records on its ports, and on ranges that reach into it', () => {
    expect(names('sample')).toEqual(expect.arrayContaining(['proxy', 'wide']));
    expect(names('sample')).not.toContain('minecraft');
    expect(isBuiltService('minecraft', 'sample')).toBe(false);
    expect(isBuiltService('minecraft', 'documented')).toBe(true);
  });

  test('has every service that a page of its ports links to', () => {
    const linked = portsToBuild('sample').flatMap(({ assignments, history, uses }) => [
      ...assignments.flatMap(({ serviceName, aliases }) => [serviceName ?? '', ...aliases.map(({ name }) => name)]),
      ...history.map(({ serviceName }) => serviceName),
      ...uses.map(({ service }) => service),
    ]);
    const slugs = linked.filter(Boolean).map((name) => registry.services.get(name.toLowerCase())?.slug ?? name);
    expect(slugs.filter((slug) => !isBuiltService(slug, 'sample'))).toEqual([]);
  });

  test('has every service that the page of a registered range links to', () => {
    const linked = registry.namedRanges.flatMap(({ serviceNames }) => serviceNames);
    expect(linked.filter((slug) => !isBuiltService(slug, 'sample'))).toEqual([]);
  });
});
