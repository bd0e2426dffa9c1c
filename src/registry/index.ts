import { loadRegistry, type Registry } from './registry.ts';

export * from './constants.ts';
export { DataError } from './problems.ts';
export { isDocumented, isRegistered, rangeIdOf } from './ports.ts';
export { systemsAt, type SystemsAt } from './notes.ts';
export { blockOf, countStatuses } from './ranges.ts';
export { loadRegistry, type Registry } from './registry.ts';
export type * from './types.ts';
export { compareUses, leadingUses, type RankedUse } from './use-rank.ts';

const kept = globalThis as { everyportRegistry?: Registry };

/**
 * The registry of this project, built once per process. It is kept globally because the site's bundle and the build
 * script that starts it each have their own copy of this module.
 *
 * @throws DataError naming every problem with the data at once
 */
export function getRegistry(): Registry {
  kept.everyportRegistry ??= loadRegistry(process.cwd());
  return kept.everyportRegistry;
}

/** Makes the next `getRegistry` read the data again, after somebody has changed it. */
export function forgetRegistry(): void {
  delete kept.everyportRegistry;
}
