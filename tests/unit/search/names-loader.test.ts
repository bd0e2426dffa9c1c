import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { encodeNames } from '../../../src/search/names/codec.ts';
import { namesLoader } from '../../../src/search/names-loader.ts';
import { parseQuery } from '../../../src/search/parse-query.ts';
import { indexOf, recorded, use } from './sample-names.ts';

const NAMES = encodeNames(indexOf([recorded('SSH', [use(22)])]));

let server: Server;
let address = '';
/** What the server answers, one after the other; the last one from then on. */
let answers: { status: number; body: string }[] = [];
let asked = 0;

const listener: RequestListener = (_request, response) => {
  const { status, body } = answers[Math.min(asked++, answers.length - 1)] ?? { status: 500, body: '' };
  response.writeHead(status, { connection: 'close' }).end(body);
};

beforeAll(async () => {
  server = createServer(listener);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/names.json`;
});
afterAll(() => {
  server.close();
});
beforeEach(() => {
  asked = 0;
});

const whole = { status: 200, body: NAMES };

test('nothing is fetched before it is asked for', () => {
  answers = [whole];
  namesLoader(address);
  expect(asked).toBe(0);
});

test('the index answers queries, and is fetched once however often it is asked for', async () => {
  answers = [whole];
  const load = namesLoader(address);
  const [first, second] = await Promise.all([load(), load()]);
  expect(await load()).toBe(first);
  expect(second).toBe(first);
  expect(asked).toBe(1);
  expect(first.find(parseQuery('ssh')).suggestions[0]?.path).toBe('/port/22');
});

describe('an index that cannot be had', () => {
  test.each([
    ['is not there', { status: 404, body: 'not here' }, 'status 404'],
    ['is there in name only', { status: 500, body: NAMES }, 'status 500'],
    ['is no JSON', { status: 200, body: '<!doctype html>' }, 'JSON'],
    ['is cut off', { status: 200, body: NAMES.slice(0, 40) }, 'JSON'],
    ['is of another version', { status: 200, body: '{"version":99}' }, 'version 99'],
  ])('because it %s is an error, and is asked for again', async (_why, broken, message) => {
    answers = [broken, whole];
    const load = namesLoader(address);
    await expect(load()).rejects.toThrow(message);
    await expect(load()).resolves.toHaveProperty('find');
    expect(asked).toBe(2);
  });

  test('fails all who wait for it, with one request', async () => {
    answers = [{ status: 404, body: '' }, whole];
    const load = namesLoader(address);
    const waiting = await Promise.allSettled([load(), load()]);
    expect(waiting.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(asked).toBe(1);
  });
});

test('a server that is not there is an error', async () => {
  await expect(namesLoader('http://127.0.0.1:1/names.json')()).rejects.toThrow();
});
