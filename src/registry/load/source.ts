import { z } from 'zod';
import type { Problem, RegistrySource } from '../types.ts';

/**
 * Reads a source's package.
 *
 * @returns null, with what is wrong added to `problems`, where the package is missing or not of the form we know
 */
export function readSource(
  packageName: string,
  read: () => RegistrySource,
  problems: Problem[],
): RegistrySource | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof z.ZodError) {
      for (const { path, message } of error.issues) {
        problems.push({
          source: packageName,
          location: String(path[0] ?? 'file'),
          field: path.slice(1).join('.'),
          message,
        });
      }
    } else {
      const message = error instanceof Error ? error.message : String(error);
      problems.push({ source: packageName, location: 'package', field: 'file', message });
    }
    return null;
  }
}
