import type { CuratedService, TransportProtocol } from '../types.ts';
import type { RuleInput } from './rule.ts';

/** The names that IANA assigns a port to, and whether one of them is a name of this record. */
export function listedAs(
  service: CuratedService,
  port: number,
  transport: TransportProtocol,
  { ports, registered }: RuleInput,
): { held: string[]; byThis: boolean } {
  const held = (ports[port]?.assignments ?? [])
    .filter((assignment) => assignment.transport === transport && assignment.status === 'assigned')
    .flatMap(({ serviceName, aliases }) => [serviceName, ...aliases.map(({ name }) => name)])
    .filter((name) => name !== null);
  const own = new Set(
    service.ianaNames.flatMap((name) => {
      const known = registered.get(name.toLowerCase());
      return [name, known?.aliasOf ?? name, ...(known?.aliases ?? [])].map((word) => word.toLowerCase());
    }),
  );
  return { held, byThis: held.some((name) => own.has(name.toLowerCase())) };
}
