import { expect, test } from 'vitest';
import { readPastedAddress } from '../../../src/search/pasted-address.ts';

test.each([
  ['localhost:8080', '8080'],
  ['localhost:8080/path?query#part', '8080'],
  ['example.org:443', '443'],
  ['my_host-1:9000', '9000'],
  ['10.0.0.1:22', '22'],
  ['10.0.0.1:22/path', '22'],
  ['user@host:22', '22'],
  ['user:word@host:22', '22'],
  ['[::1]:5432', '5432'],
  ['[fe80::1%eth0]:53', '53'],
  ['*:80', '80'],
  [':::80', '80'],
  ['0.0.0.0:8080->80/tcp', '8080'],
  [':::8080->80/tcp', '8080'],
  ['8080->80', '8080'],
  ['host:99999', '99999'],
])('%j names the port %s', (text, port) => {
  expect(readPastedAddress(text)).toEqual({ port, scheme: null });
});

test.each([
  ['https://host:8443/path', '8443', 'https'],
  ['HTTPS://HOST:8443', '8443', 'https'],
  ['http://[::1]:8080/', '8080', 'http'],
  ['postgres://user:word@host:5433/db', '5433', 'postgres'],
  ['postgres://user:word@host/db', null, 'postgres'],
  ['http://user:80@host/', null, 'http'],
  ['ssh://git@host', null, 'ssh'],
  ['http://host', null, 'http'],
  ['http://host/a:80', null, 'http'],
  ['http://host?a=b:80', null, 'http'],
  ['svn+ssh://host', null, 'svn+ssh'],
  ['file:///etc/services', null, 'file'],
  ['ftp://', null, 'ftp'],
])('%j names the port %s and the scheme %s', (text, port, scheme) => {
  expect(readPastedAddress(text)).toEqual({ port, scheme });
});

test.each([
  '',
  'ssh',
  'localhost',
  'host:',
  'host:http',
  'two words:80',
  'a:b:c',
  'mailto:a@b',
  '//host:80',
  '1http://host',
  'http://host:port/',
  'https://a b',
  '->80',
  '<script>:80',
  '../:80',
])('%j is no address', (text) => {
  expect(readPastedAddress(text)).toBeNull();
});
