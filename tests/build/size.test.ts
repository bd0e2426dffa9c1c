import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { folderSize } from '../../src/cli/folder-size.ts';
import { isDocumented } from '../../src/registry/index.ts';
import { portsToBuild } from '../../src/site/build-scope.ts';
import { builtSite, matches, type Page } from './dist.ts';

const site = builtSite();
const MOST_PAGE_BYTES = 60_000;
const gzipBytes = (text: string): number => gzipSync(text).length;

/** The path of what a page or script refers to, from the folder of the site. */
const fileAt = (reference: string, from = ''): string => new URL(reference, `http://site/${from}`).pathname.slice(1);

function styleSheetsOf(html: string): string[] {
  return matches(html, /<link rel="stylesheet" href="([^"]*)"/g).map((href) => fileAt(href));
}

/** The scripts that run when the page is opened: its own, and what they import without being asked. */
function scriptsOf(html: string): Set<string> {
  const scripts = new Set<string>();
  const add = (file: string): void => {
    if (scripts.has(file)) return;
    scripts.add(file);
    for (const imported of matches(site.text(file), /(?:\bfrom|\bimport)\s*["']([^"']+)["']/g)) {
      add(fileAt(imported, file));
    }
  };
  for (const source of matches(html, /<script[^>]*\ssrc="([^"]*)"/g)) add(fileAt(source));
  return scripts;
}

function scriptBytes(address: string): number {
  const { html } = site.page(address);
  const inline = matches(html, /<script(?![^>]*\ssrc=)[^>]*>(.*?)<\/script>/gs);
  return [...inline, ...[...scriptsOf(html)].map((file) => site.text(file))].reduce(
    (sum, text) => sum + Buffer.byteLength(text),
    0,
  );
}

const empty = portsToBuild().find((record) => record.port > 1000 && !isDocumented(record))?.port;
/** A port with one service, one with aliases, one with nothing: 31999 in a full build. */
const PORTS = [22, 80, site.addresses.has('/port/31999') ? 31_999 : (empty ?? 465)];

/** What a server sends first without waiting for an answer: ten packets (RFC 6928), less the headers of the response. */
const ONE_ROUND_TRIP = 14_000;

describe('a port page', () => {
  function bytesWithStyles({ html }: Page): number {
    const sheets = styleSheetsOf(html);
    expect(sheets).toHaveLength(1);
    return [html, ...sheets.map((file) => site.text(file))].reduce((sum, text) => sum + gzipBytes(text), 0);
  }

  test.each(PORTS)('of port %i arrives in one round trip with its style sheet', (port) => {
    expect(bytesWithStyles(site.page(`/port/${port}`))).toBeLessThanOrEqual(ONE_ROUND_TRIP);
  });

  test('of the port with most to say does as well', () => {
    let [busiest, largest] = [site.page('/port/22'), 0];
    for (const { port } of portsToBuild().filter(isDocumented)) {
      const { size } = statSync(join(site.folder, `port/${port}.html`));
      if (size > largest) [busiest, largest] = [site.page(`/port/${port}`), size];
    }
    expect(bytesWithStyles(busiest), busiest.address).toBeLessThanOrEqual(ONE_ROUND_TRIP);
  });
});

test('every page is at most 60 kB, compressed', () => {
  const heavy: string[] = [];
  for (const { address, html } of site.pages()) {
    // A page that is no longer than that as it stands need not be compressed; a character is four bytes at most.
    if (html.length * 4 <= MOST_PAGE_BYTES) continue;
    const bytes = gzipBytes(html);
    if (bytes > MOST_PAGE_BYTES) heavy.push(`${address}: ${bytes}`);
  }
  expect(heavy).toEqual([]);
});

describe('the script that runs when a page is opened', () => {
  test.each(['/about', '/port/22', '/range/dynamic', '/service/http'])(
    // It loads the search when it is wanted, switches the theme, and puts a button to copy beside each command.
    'at %s is at most 3,000 bytes',
    (address) => {
      expect(scriptBytes(address)).toBeGreaterThan(0);
      expect(scriptBytes(address)).toBeLessThanOrEqual(3000);
    },
  );

  // The home page knows the address of the results, for `/?q=ssh`; a block's picture names the port under the pointer.
  test.each(['/', '/range/0-1023'])('at %s, which does more, is at most 3,500 bytes', (address) => {
    expect(scriptBytes(address)).toBeLessThanOrEqual(3500);
  });

  // "Port" in a dozen languages and scripts is a good part of it.
  test('on the page for missing addresses may also find out what was meant', () => {
    expect(scriptBytes('/404')).toBeLessThanOrEqual(6000);
  });
});

describe('the search', () => {
  test('answers numbers, names and nicknames from at most 110 kB, compressed', () => {
    expect(gzipSync(site.text('names.json'), { level: 9 }).length).toBeLessThanOrEqual(110_000);
  });

  test('reads at most 60 kB about the full text before its first result', () => {
    const metadata = site.files.filter((file) => /^pagefind\/(?:.*\.pf_meta|pagefind-entry\.json)$/.test(file));
    expect(metadata).toHaveLength(2);
    const bytes = metadata.reduce((sum, file) => sum + readFileSync(join(site.folder, file)).length, 0);
    expect(bytes).toBeLessThanOrEqual(60_000);
  });

  test('reads at most 10 kB of the full text for each word', () => {
    const pieces = site.files.filter((file) => /^pagefind\/index\/.*\.pf_index$/.test(file));
    const sizes = pieces.map((file) => statSync(join(site.folder, file)).size);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(10_000);
  });

  test('fetches at most 95 kB of script, compressed, when a visitor means to search', () => {
    const mount = site.files.filter((file) => /^_astro\/mount\..*\.js$/.test(file));
    expect(mount).toHaveLength(1);
    const html = `<script type="module" src="/${mount[0] ?? ''}"></script>`;
    const scripts = [...scriptsOf(html)].map((file) => site.text(file));
    // What is imported later would not be counted; of that there is only the full text's own bundle, by a variable.
    expect(scripts.flatMap((text) => matches(text, /\bimport\(("[^"]*"|'[^']*')\)/g))).toEqual([]);
    const bytes = scripts.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0);
    expect(bytes).toBeLessThanOrEqual(95_000);
  });
});

// Two blocks for each of 59,000 unassigned ports make 480 MB; a smaller build says nothing of that.
test('the site takes less than 700 MB of a disk', () => {
  expect(folderSize(site.folder).bytesOnDisk).toBeLessThan(700e6);
});
