import type { z } from 'zod';
import { z as zod } from 'zod';
import { getRegistry } from '../registry/index.ts';
import { portsFileSchema } from '../registry/schema.ts';

/** `/ports.json`: the documented ports of the registry, ascending, in their envelope. */
export function portsFile(registry = getRegistry()): z.infer<typeof portsFileSchema> {
  return { schemaVersion: 1, sources: [...registry.sources], ports: [...registry.documented] };
}

/** The JSON Schema (draft 2020-12) that `/ports.json` obeys, derived from the registry's own. */
export function portsFileJsonSchema(): object {
  return zod.toJSONSchema(portsFileSchema, { target: 'draft-2020-12', reused: 'ref' });
}
