import { expect, test } from 'vitest';
import { readQuestion } from '../../../src/search/question-words.ts';

test.each([
  ['what is the default port for mysql', 'mysql'],
  ['Which port does Minecraft use?', 'Minecraft'],
  ['mysql port number', 'mysql'],
  ['port of remote desktop', 'remote desktop'],
  ['ssh', 'ssh'],
  ['the internet of things', 'internet things'],
  ['TCP/IP ssh', 'ssh'],
])('%j is about %j', (text, subject) => {
  expect(readQuestion(text)).toEqual({ subject, transports: [] });
});

test.each([
  ['dns over udp', 'dns', ['udp']],
  ['dns UDP', 'dns', ['udp']],
  ['tcp or udp syslog', 'or syslog', ['tcp', 'udp']],
  ['sctp port for diameter', 'diameter', ['sctp']],
  ['is dns over udp?', 'dns', ['udp']],
  ['udp, dns', 'dns', ['udp']],
])('%j is about %j, over %j', (text, subject, transports) => {
  expect(readQuestion(text)).toEqual({ subject, transports });
});

test.each(['', 'what is the port', 'port', 'tcp', 'over', 'udp port'])(
  '%j holds nothing else, so that it is the subject itself',
  (text) => {
    expect(readQuestion(text)).toEqual({ subject: text, transports: [] });
  },
);
