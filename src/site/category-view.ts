import { getRegistry, type CuratedService, type Registry } from '../registry/index.ts';
import { isBuiltService } from './build-scope.ts';

/** The services of a category that this build has pages for, the best known first. */
export function servicesOf(category: string, registry: Registry = getRegistry()): CuratedService[] {
  return [...registry.curated.values()]
    .filter((service) => service.category === category && isBuiltService(service.id))
    .sort((a, b) => a.tier - b.tier || a.name.localeCompare(b.name, 'en'));
}
