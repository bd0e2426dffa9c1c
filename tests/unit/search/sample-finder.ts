import { createFinder } from '../../../src/search/finder.ts';
import { indexOf, recorded, registered, use } from './sample-names.ts';

const unofficial = { official: false };

/** Answers from an index that has one of everything. */
export const finder = createFinder(
  indexOf(
    [
      recorded('SSH', [use(22), use(2222, unofficial)], { others: ['secure shell', 'ssh'], rfcs: [4251] }),
      recorded('PostgreSQL', [use(5432)], { others: ['postgres'], category: 'database' }),
      recorded('Remote Desktop', [use(3389)], { others: ['rdp'] }),
      recorded('Redis', [use(6379), use(16_379, unofficial)], { tier: 2, category: 'database' }),
      recorded('DNS', [use(53, { transports: ['tcp', 'udp'] }), use(853)], { tier: 2 }),
      recorded('Media', [use(5004, { ...unofficial, last: 5005, transports: ['udp'] })], { tier: 3 }),
      registered('rdp'),
      registered('portless', [], { rfcs: [4251] }),
      registered('netconf-ssh', [use(830)], { rfcs: [4251] }),
      registered('sshell', [use(614)]),
      registered('x11', [use(6000, { last: 6063 })]),
      registered('netbios-ns', [use(137)]),
      registered('netbios-ssn', [use(139)]),
    ],
    {
      unnamed: [{ port: 24, transports: ['tcp'], label: 'any private mail system' }],
      ranges: [{ first: 6000, last: 6063 }],
      categories: [
        { id: 'database', title: 'Databases' },
        { id: 'web', title: 'Web' },
      ],
      thirds: [{ id: 'dynamic', title: 'Dynamic ports', others: ['ephemeral ports'] }],
    },
  ),
);
