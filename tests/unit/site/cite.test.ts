import { describe, expect, test } from 'vitest';
import { cite, citePort } from '../../../src/site/cite.ts';
import { portOf } from '../../fixtures/registry.ts';
import { buildVerdictFixture } from '../../fixtures/verdicts.ts';

const SITE = 'https://ports.example';
const registry = buildVerdictFixture();

test('a port is cited by its address, as links, and in a line with the date of the registry', () => {
  expect(citePort(portOf(registry, 143), SITE, registry)).toEqual({
    url: 'https://ports.example/port/143',
    markdown: '[Port 143 (IMAP)](https://ports.example/port/143)',
    html: '<a href="https://ports.example/port/143">Port 143 (IMAP)</a>',
    line: 'everyport: Port 143 (IMAP). Registry data: IANA, 2026-07. https://ports.example/port/143',
  });
});

describe('a port is called', () => {
  test.each([
    ['by the name of the service it belongs to', 6400, 'Port 6400 (Business Objects)'],
    ['by its registered names', 514, 'Port 514 (shell and syslog)'],
    ['by its registered names and the best known software', 44_818, 'Port 44818 (EtherNet-IP-2, ALPHA)'],
    ['by its description', 24, 'Port 24 (any private mail system)'],
    ['by the best known software', 8000, 'Port 8000 (ALPHA)'],
    ['by its status, whatever is only reported', 8005, 'Port 8005 (unassigned)'],
    ['by its status', 2, 'Port 2 (reserved)'],
  ])('%s', (_how, port, name) => {
    expect(citePort(portOf(registry, port), SITE, registry).line).toContain(`everyport: ${name}. `);
  });
});

describe('signs with a meaning', () => {
  const title = String.raw`A [b] *c* <d> & "e" \f`;
  const cited = cite({ title, path: "/service/x_(y)'z" }, SITE, registry);

  test('are escaped in Markdown', () => {
    expect(cited.markdown).toBe(
      String.raw`[A \[b\] \*c\* \<d\> \& "e" \\f](https://ports.example/service/x_%28y%29'z)`,
    );
  });

  test('are escaped in HTML', () => {
    expect(cited.html).toBe(
      String.raw`<a href="https://ports.example/service/x_(y)&#39;z">A [b] *c* &lt;d&gt; &amp; &quot;e&quot; \f</a>`,
    );
  });

  test('stand as they are in the line', () => expect(cited.line).toContain(title));
});

test('without sources the line has no date', () => {
  const other = buildVerdictFixture({ sources: [] });
  expect(cite({ title: 'About', path: '/about' }, SITE, other).line).toBe(
    'everyport: About. https://ports.example/about',
  );
});
