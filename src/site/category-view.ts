import { getRegistry, type CuratedService, type Registry } from '../registry/index.ts';
import { isBuiltService } from './build-scope.ts';
import { spanWords } from './words.ts';

/** Services of a category under one heading. */
export interface ServiceGroup {
  title: string;
  services: CuratedService[];
}

/** The last tier of those that many meet; what each means is told in `data/README.md`. */
const WELL_KNOWN = 2;

/** The services of a category that this build has pages for, the best known first. */
export function servicesOf(category: string, registry: Registry = getRegistry()): CuratedService[] {
  return [...registry.curated.values()]
    .filter((service) => service.category === category && isBuiltService(service.id))
    .sort((a, b) => a.tier - b.tier || a.name.localeCompare(b.name, 'en'));
}

/** The same services in two groups, that a reader may look one up in the longer one by its initial. None is empty. */
export function serviceGroups(category: string, registry: Registry = getRegistry()): ServiceGroup[] {
  const services = servicesOf(category, registry);
  return [
    { title: 'The best known', services: services.filter(({ tier }) => tier <= WELL_KNOWN) },
    { title: 'More, A to Z', services: services.filter(({ tier }) => tier > WELL_KNOWN) },
  ].filter((group) => group.services.length > 0);
}

/** A number or range of a service, as a link to its first port. */
export interface PortsLink {
  port: number;
  text: string;
}

/** The ports of a service in the order of its record, each once, whatever runs there over each transport. */
export function portsOf({ ports }: Pick<CuratedService, 'ports'>): PortsLink[] {
  const texts = new Map(ports.map(({ port: { first, last } }) => [spanWords(first, last), first]));
  return Array.from(texts, ([text, port]) => ({ port, text }));
}
