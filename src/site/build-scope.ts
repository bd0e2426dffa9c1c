import { getRegistry, LAST_PORT, type PortRecord, type Service, type Span } from '../registry/index.ts';

/**
 * Which ports get a page in this build, by the environment variable EVERYPORT_PORTS:
 * `all` (the default), `documented` for hosts that limit the number of files, `sample` for quick loops.
 */
export const PORT_SCOPES = ['all', 'documented', 'sample'] as const;
export type PortScope = (typeof PORT_SCOPES)[number];

/** The scope that the environment asks for. @throws Error when it is none of the three. */
export function portScope(asked = process.env.EVERYPORT_PORTS ?? 'all'): PortScope {
  const scope = PORT_SCOPES.find((known) => known === asked);
  if (!scope) throw new Error(`EVERYPORT_PORTS is "${asked}"; it can be ${PORT_SCOPES.join(', ')}`);
  return scope;
}

/** The sample: the first thousand ports, the edges of the ranges, and every 97th number. */
const SAMPLE_FIRST = 1024;
const SAMPLE_STEP = 97;

/** The ports to make pages for, ascending. */
export function portsToBuild(scope = portScope()): readonly PortRecord[] {
  const { ports, documented } = getRegistry();
  if (scope === 'all') return ports;
  if (scope === 'documented') return documented;
  return ports.filter(({ port }) => port <= SAMPLE_FIRST || port % SAMPLE_STEP === 0 || port === LAST_PORT);
}

const builtPorts = new Map<PortScope, ReadonlySet<number>>();

/** Whether this build has a page for the port; a link to one it leaves out would be broken. */
export function isBuilt(port: number, scope = portScope()): boolean {
  if (scope === 'all') return true;
  let built = builtPorts.get(scope);
  if (!built) {
    built = new Set(portsToBuild(scope).map(({ port }) => port));
    builtPorts.set(scope, built);
  }
  return built.has(port);
}

const SAMPLE_PORTLESS = 10;

/** The services to make pages for: in a sample, the names its ports mention and a few without a port. */
export function servicesToBuild(scope = portScope()): Service[] {
  const services = [...getRegistry().services.values()];
  if (scope !== 'sample') return services;
  const portless = services.filter(({ ports, former }) => ports.length + former.length === 0).slice(0, SAMPLE_PORTLESS);
  const mentioned = services.filter(
    ({ ports, former }) =>
      ports.some(({ span }) => portsOf(span).some((port) => isBuilt(port, scope))) ||
      former.some(({ port }) => isBuilt(port, scope)),
  );
  return [...mentioned, ...portless];
}

function portsOf({ first, last }: Span): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
