import { describe, expect, test } from 'vitest';
import { servicePageView, type ServicePageView } from '../../../src/site/service-page-view.ts';
import { CATEGORIES, curatedService, used } from '../../fixtures/curated.ts';
import { at, buildFixture, CURRENT, OLDER } from '../../fixtures/registry.ts';

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
const twoPorts = {
  ...CURRENT,
  records: [...CURRENT.records, at('301/tcp', 'news-of-two'), at('302/tcp', 'news-of-two')],
};
const registry = buildFixture({ curated: { categories: CATEGORIES, services }, records: [twoPorts, OLDER] });

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

describe('the firewall rules', () => {
  const rulesOf = (slug: string): string => JSON.stringify(view(slug).rules);

  test('are for all ports of a record of ours', () => {
    expect(rulesOf('minecraft')).toContain('25565');
  });

  test('are for all ports of a registered name', () => {
    expect(rulesOf('news-of-two')).toMatch(/301.*302|302.*301/);
  });

  test('are left to the page of the port where a registered name has but one', () => {
    expect(view('syslog').rules).toEqual([]);
    expect(view('x11').rules).toEqual([]);
  });
});

test('a registered name stands under the site alone, a record of ours under its category', () => {
  expect(view('syslog').trail).toHaveLength(1);
  expect(view('minecraft').trail.map(({ path }) => path)).toEqual(['/', '/category/game']);
});
