import { describe, expect, test } from 'vitest';
import { servicePageView, type ServicePageView } from '../../../src/site/service-page-view.ts';
import { CATEGORIES, curatedService, used } from '../../fixtures/curated.ts';
import { buildFixture } from '../../fixtures/registry.ts';

const record = (id: string, name: string, port: number, ianaNames: string[] = []) => {
  const ports = [used(port, { official: ianaNames.length > 0 })];
  return curatedService({ id, name, aliases: [], summary: `What ${name} is.`, ianaNames, ports });
};
const services = [
  curatedService(),
  record('nfs', 'NFS', 2049, ['nfs']),
  record('remote-shell', 'Remote Shell', 514, ['shell']),
  record('exec', 'Exec', 9999),
  record('the-web', 'The Web', 80, ['http']),
];
const registry = buildFixture({ curated: { categories: CATEGORIES, services } });

function view(slug: string): ServicePageView {
  const page = registry.servicePages.get(slug);
  if (!page) throw new Error(`there is no page for ${slug}`);
  return servicePageView(page, registry);
}

describe('the page of a registered name', () => {
  test('is the registration alone', () => {
    expect(view('syslog')).toMatchObject({
      name: 'syslog',
      title: 'syslog: service name',
      summary: 'IANA assigns syslog port 514 on UDP.',
      registered: { heading: null, introduction: null },
      knownAs: [],
    });
  });

  test('leads to our record where that has another name', () => {
    expect(view('shell').knownAs).toEqual([{ name: 'Remote Shell', path: '/service/remote-shell' }]);
    expect(view('remote-shell').knownAs).toEqual([]);
  });

  test('leads from another name to our record as well', () => {
    expect(view('www').knownAs).toEqual([{ name: 'The Web', path: '/service/the-web' }]);
  });
});

describe('the page of a record of ours', () => {
  test('is the record, under its category', () => {
    expect(view('minecraft')).toMatchObject({
      name: 'Minecraft',
      title: 'Minecraft: ports',
      summary: 'A game of blocks, mined and placed.',
      registered: null,
    });
    expect(view('minecraft').trail.at(-1)).toEqual({ text: 'Games', path: '/category/game' });
  });

  test('has the registration of the same service below it', () => {
    expect(view('nfs')).toMatchObject({
      name: 'NFS',
      registered: { heading: 'In the registry', introduction: 'IANA assigns nfs port 2049 on TCP and UDP.' },
    });
  });

  test('says so where somebody else registered the name', () => {
    expect(view('exec').registered?.introduction).toBe(
      'IANA has registered the name exec for something else. IANA assigns exec port 512 on TCP.',
    );
  });
});
