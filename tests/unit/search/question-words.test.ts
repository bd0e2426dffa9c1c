import { expect, test } from 'vitest';
import { readNumberQuestion, readQuestion } from '../../../src/search/question-words.ts';

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

test.each([
  ['may i use 5000 for my service?', 5000, null],
  ['is 8443 safe', 8443, null],
  ['what is port 22', 22, null],
  ['What runs on TCP 5000', 5000, 'tcp'],
  ['why is 25 blocked', 25, null],
  ['open port 514/udp', 514, 'udp'],
])('%j is about port %i', (text, port, transport) => {
  expect(readNumberQuestion(text)).toEqual({ kind: 'port', port, transport });
});

test('a number outside is one all the same', () => {
  expect(readNumberQuestion('is 70000 free')).toEqual({ kind: 'outOfRange', number: '70000' });
});

test.each(['is ssh safe', 'exchange 2019', 'what runs on 80 and 443', 'may i', '', 'open vpn'])(
  '%j is about something else than one number',
  (text) => {
    expect(readNumberQuestion(text)).toBeNull();
  },
);
