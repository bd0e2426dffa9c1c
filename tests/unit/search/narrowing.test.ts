import { expect, test } from 'vitest';
import type { Status } from '../../../src/registry/types.ts';
import type { Filters } from '../../../src/search/filters.ts';
import { narrow } from '../../../src/search/narrowing.ts';
import { recorded, registered, use } from './sample-names.ts';

const service = recorded(
  'A',
  [
    use(80, { transports: ['tcp', 'udp'] }),
    use(1023, { official: false }),
    use(1024, { official: false, transports: ['udp'] }),
    use(50_000, { last: 50_010, official: false, transports: ['sctp'] }),
  ],
  { category: 'database' },
);

/** IANA has 1023 as reserved and 1024 as assigned, to something else. */
const statusOf = (port: number): Status => (port === 1023 ? 'reserved' : port === 1024 ? 'assigned' : 'unassigned');

const ALL = [80, 1023, 1024, 50_000];

test.each<[Filters, number[]]>([
  [{}, ALL],
  [{ category: ['database'] }, ALL],
  [{ category: ['web', 'database'] }, ALL],
  [{ transport: ['udp'] }, [80, 1024]],
  [{ transport: ['tcp', 'sctp'] }, [80, 1023, 50_000]],
  [{ range: ['well-known'] }, [80, 1023]],
  [{ range: ['registered'] }, [1024]],
  [{ range: ['dynamic', 'registered'] }, [1024, 50_000]],
  [{ status: ['assigned'] }, [80, 1024]],
  [{ status: ['reserved'] }, [1023]],
  [{ status: ['unassigned'] }, [50_000]],
  [{ status: ['unofficial'] }, [1023, 1024, 50_000]],
  [{ status: ['unofficial'], transport: ['udp'] }, [1024]],
  [{ category: ['database'], range: ['well-known'], transport: ['tcp'], status: ['assigned'] }, [80]],
])('%j leaves the uses of %j', (filters, ports) => {
  const narrowed = narrow(service, filters, statusOf);
  expect(narrowed?.uses.map(({ first }) => first)).toEqual(ports);
  expect(narrowed?.name).toBe('A');
});

test.each<[Filters]>([
  [{ category: ['web'] }],
  [{ transport: ['dccp'] }],
  [{ range: ['dynamic'], transport: ['tcp'] }],
  [{ status: ['reserved'], transport: ['udp'] }],
  [{ category: ['web'], transport: ['tcp'] }],
])('%j leaves nothing of the service', (filters) => {
  expect(narrow(service, filters, statusOf)).toBeNull();
});

test('a name that is only registered is in no category', () => {
  expect(narrow(registered('a', [use(1)]), { category: ['web'] }, statusOf)).toBeNull();
  expect(narrow(registered('a', [use(1)]), { status: ['assigned'] }, statusOf)).not.toBeNull();
});

test('a service without a port is left out by what asks for ports, and kept by what does not', () => {
  expect(narrow(registered('a'), { transport: ['tcp'] }, statusOf)).toBeNull();
  expect(narrow(registered('a'), {}, statusOf)).toEqual(registered('a'));
});

test('what is narrowed down stays whole itself', () => {
  narrow(service, { transport: ['udp'] }, statusOf);
  expect(service.uses).toHaveLength(ALL.length);
});
