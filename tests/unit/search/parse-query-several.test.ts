import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../../src/search/parse-query.ts';

/** `[80, [137, 139]]` as the spans that a query is read as. */
const spans = (...parts: (number | [number, number])[]) =>
  parts.map((part) => (typeof part === 'number' ? { first: part, last: part } : { first: part[0], last: part[1] }));

describe('several ports', () => {
  test.each([
    '6000-6063',
    '6000 - 6063',
    '6000–6063',
    '6000—6063',
    '6000−6063',
    '6000~6063',
    '6000..6063',
    '6000...6063',
    '6000…6063',
    '6000 to 6063',
    '6063-6000',
    '６０００－６０６３',
    'ports 6000-6063',
    'port 6000 to 6063',
    '6000:6063',
    'ports 6000:6063',
  ])('%j is a range', (typed) => {
    expect(parseQuery(typed)).toEqual({ kind: 'ports', spans: spans([6000, 6063]) });
  });

  test.each([
    ['137..139', spans([137, 139])],
    ['80, 443 8080', spans(80, 443, 8080)],
    ['80,443', spans(80, 443)],
    ['80 443', spans(80, 443)],
    ['80;443', spans(80, 443)],
    ['80 & 443', spans(80, 443)],
    ['80 and 443', spans(80, 443)],
    ['443, 80, 443', spans(443, 80)],
    ['8000-8010, 9000', spans([8000, 8010], 9000)],
    ['ports 80 443', spans(80, 443)],
    ['0-65535', spans([0, 65_535])],
  ])('%j is a list, in the order typed', (typed, expected) => {
    expect(parseQuery(typed)).toEqual({ kind: 'ports', spans: expected });
  });

  test.each(['puertos 80, 443', 'portas 80, 443', 'port number 80, 443', '端口 80, 443'])(
    'a list may follow the word for it, as in %j',
    (typed) => {
      expect(parseQuery(typed)).toEqual({ kind: 'ports', spans: spans(80, 443) });
    },
  );

  test.each(['8080:80', '-p 8080:80'])('both ports that Docker maps are meant by %j', (typed) => {
    expect(parseQuery(typed)).toEqual({ kind: 'ports', spans: spans(8080, 80) });
  });
});

describe('a pasted address', () => {
  test.each([
    ['localhost:8080', 8080],
    ['https://host:8443/path', 8443],
    ['[::1]:5432', 5432],
    ['10.0.0.1:22/path', 22],
    ['user@host:22', 22],
    [':::80', 80],
    ['0.0.0.0:8080->80/tcp', 8080],
  ])('%j means its port', (typed, port) => {
    expect(parseQuery(typed)).toEqual({ kind: 'port', port, transport: null });
  });

  test('without a number means the service of its scheme', () => {
    expect(parseQuery('postgres://user:word@host/db')).toEqual({ kind: 'text', text: 'postgres', filters: {} });
  });
});

describe('filters', () => {
  test.each([
    ['transport:udp', '', { transport: ['udp'] }],
    ['range:registered', '', { range: ['registered'] }],
    ['status:unofficial', '', { status: ['unofficial'] }],
    ['category:database', '', { category: ['database'] }],
    ['category:database sql server', 'sql server', { category: ['database'] }],
    ['dns Transport:UDP over', 'dns over', { transport: ['udp'] }],
    ['transport:icmp', 'transport:icmp', {}],
  ])('%j is the text %j with filters', (typed, text, filters) => {
    expect(parseQuery(typed)).toEqual({ kind: 'text', text, filters });
  });
});

describe('hostile input', () => {
  test.each([
    ['a'.repeat(10_000), 'text'],
    ['1'.repeat(10_000), 'outOfRange'],
    ['1,'.repeat(5000), 'port'],
    ['port '.repeat(2000), 'text'],
    ['transport:udp '.repeat(700), 'text'],
    ['a:'.repeat(5000), 'text'],
    ['[::'.repeat(4000), 'text'],
    ['a://@'.repeat(2000), 'text'],
    ['.'.repeat(10_000), 'text'],
    ['\uFDFA'.repeat(10_000), 'text'],
    ['<script>alert(1)</script>', 'text'],
    ['../../etc/passwd', 'text'],
    ['(.*)+$', 'text'],
    ['[', 'text'],
    ['\\', 'text'],
    ['__proto__', 'text'],
    ['transport:constructor', 'text'],
    ['a\uD800b', 'text'],
    ['\u0000\u0001ssh', 'text'],
    ['\u202E22', 'port'],
    ['22\u200F', 'port'],
    ['22\u200E/tcp', 'port'],
  ])('is read without harm', (typed, kind) => {
    const query = parseQuery(typed);
    expect(query.kind).toBe(kind);
    expect(JSON.stringify(query).isWellFormed()).toBe(true);
  });

  test('markup and paths stay the text they are', () => {
    expect(parseQuery('<script>')).toMatchObject({ text: '<script>' });
    expect(parseQuery('../')).toMatchObject({ text: '../' });
  });

  test('a number with something invisible in it is not another number', () => {
    expect(parseQuery('2\u200B2')).not.toMatchObject({ kind: 'port', port: 2 });
  });
});
