import { describe, expect, test } from 'vitest';
import { guessPath } from '../../../src/search/guess-path.ts';

describe('the address of a port is guessed from', () => {
  test.each([
    ['22', '/port/22'],
    ['22/', '/port/22'],
    ['22.html', '/port/22'],
    ['22/tcp', '/port/22#tcp'],
    ['22/TCP/', '/port/22#tcp'],
    ['tcp/22', '/port/22#tcp'],
    ['udp/53', '/port/53#udp'],
    ['port/22/', '/port/22'],
    ['port/22/tcp', '/port/22#tcp'],
    ['ports/22', '/port/22'],
    ['Port/22', '/port/22'],
    ['p/22', '/port/22'],
    ['port/0022', '/port/22'],
    ['%32%32', '/port/22'],
    ['22%20tcp', '/port/22#tcp'],
    ['0x16', '/port/22'],
    ['00022', '/port/22'],
    ['%EF%BC%92%EF%BC%92', '/port/22'],
    ['localhost:8080', '/port/8080'],
    ['port/22-tcp', '/port/22#tcp'],
  ])('/%s', (asked, path) => {
    expect(guessPath(asked)).toEqual({ kind: 'port', path });
  });
});

describe('a service that may exist is guessed from', () => {
  test.each([
    ['ssh', '/service/ssh', 'ssh'],
    ['SSH/', '/service/ssh', 'SSH'],
    ['services/ssh', '/service/ssh', 'ssh'],
    ['service/whois++', '/service/whois-plus-plus', 'whois++'],
    ['s/ssh.html', '/service/ssh', 'ssh'],
    ['70000', '/service/70000', '70000'],
    ['%E2%9C%93ssh', '/service/ssh', '✓ssh'],
  ])('/%s', (asked, path, text) => {
    expect(guessPath(asked)).toEqual({ kind: 'service', path, text });
  });
});

test.each([
  ['foo/bar', 'foo bar'],
  ['range/5-10', 'range 5-10'],
  ['port/tcp/ssh', 'tcp ssh'],
  ['../../etc/passwd', '.. .. etc passwd'],
])('/%s is several words, to be searched for', (asked, text) => {
  expect(guessPath(asked)).toEqual({ kind: 'search', text });
});

test.each(['', '/', '//', '%20'])('/%s asks for nothing', (asked) => {
  expect(guessPath(asked)).toEqual({ kind: 'nothing' });
});

test('an address that is no valid encoding is read as it stands', () => {
  expect(guessPath('%E0%A4')).toMatchObject({ kind: 'service', text: '%E0%A4' });
});

test('a word without anything that a service address can carry is searched for', () => {
  expect(guessPath('(✓)')).toEqual({ kind: 'search', text: '(✓)' });
});
