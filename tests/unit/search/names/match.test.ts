import { describe, expect, test } from 'vitest';
import { namesOf, type Named } from '../../../../src/search/names/match.ts';

const named = (name: string, tier: number, ...others: string[]): Named => ({ name, others, tier });

const THINGS = [
  named('ssh', 1, 'secure shell', 'sftp'),
  named('PostgreSQL', 1, 'postgres', 'psql'),
  named('Redis', 1),
  named('Remote Desktop', 1, 'rdp', 'ms-wbt-server'),
  named('sshell', 4),
  named('openssh', 4),
  named('rdp', 4),
  named('whois++', 4),
  named('whoispp', 4, 'whois'),
];
const names = namesOf(THINGS);
const found = (text: string) => names.match(text).map(({ thing, kind }) => `${thing.name} ${kind}`);

describe('a name is found', () => {
  test.each([
    ['ssh', ['ssh name', 'sshell prefix', 'openssh inside']],
    ['SSH', ['ssh name', 'sshell prefix', 'openssh inside']],
    ['secure shell', ['ssh alias']],
    ['secure-shell', ['ssh alias']],
    ['secureshell', ['ssh alias']],
    ['postgre', ['PostgreSQL prefix']],
    ['desk rem', ['Remote Desktop words']],
    ['gres', ['PostgreSQL inside']],
    ['es', []],
    ['nothing', []],
  ])('by %j as %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('by its own name before what is only called so', () => {
    expect(found('rdp')).toEqual(['rdp name', 'Remote Desktop alias']);
  });

  test('by its signs where letters do not tell names apart', () => {
    expect(found('whois++')[0]).toBe('whois++ name');
    expect(names.match('WHOIS')).toMatchObject([{ kind: 'alias' }, { kind: 'alias' }]);
  });

  test('by the name that matched, told as it is written', () => {
    expect(names.match('MS WBT')[0]).toMatchObject({ name: 'ms-wbt-server', thing: { name: 'Remote Desktop' } });
  });

  test('once, by the best of its names', () => {
    expect(names.match('postgres').map(({ thing, kind }) => [thing.name, kind])).toEqual([['PostgreSQL', 'alias']]);
  });

  test('with the better known first, and of these the shorter, where names match alike', () => {
    const known = namesOf([named('abc-long', 2), named('abcd', 2), named('abcde', 1), named('ab', 3)]);
    expect(known.match('abc').map(({ thing }) => thing.name)).toEqual(['abcde', 'abcd', 'abc-long']);
  });
});

test.each(['', ' ', '+++', '<>', '\u0000', '()', '.*'])('%j finds nothing', (text) => {
  expect(names.match(text)).toEqual([]);
  expect(names.correct(text)).toEqual([]);
});

describe('a slip of the pen is forgiven', () => {
  test.each([
    ['posgres', 'postgres'],
    ['postgers', 'postgres'],
    ['postgress', 'postgres'],
    ['redsi', 'Redis'],
    ['remote dekstop', 'Remote Desktop'],
    ['rwmote', 'Remote Desktop'],
  ])('in %j, where %s is meant', (text, meant) => {
    expect(names.correct(text)[0]).toMatchObject({ kind: 'spelling', name: meant });
  });

  test('but not where each of several words is spelled like one of a name', () => {
    const two = namesOf([named('rails server', 1), named('mail', 3)]);
    expect(two.correct('mail server')).toEqual([]);
    expect(two.correct('rials server')).toMatchObject([{ name: 'rails server' }]);
  });

  test.each(['shh', 'xyz', 'elephant', 'q'.repeat(300)])('but not in %j, which is like no name', (text) => {
    expect(names.correct(text)).toEqual([]);
  });

  test('in favour of the better known of two that are as close', () => {
    const two = namesOf([named('kafke', 4), named('kafka', 1)]);
    expect(two.correct('kafkx').map(({ name }) => name)).toEqual(['kafka', 'kafke']);
  });

  test('once for each thing, by the closest of its names', () => {
    const one = namesOf([named('kafka-server', 1, 'kafka', 'kafko')]);
    expect(one.correct('kafkaa')).toMatchObject([{ name: 'kafka' }]);
  });
});
