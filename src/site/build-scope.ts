import { getRegistry, LAST_PORT, type PortRecord, type ServicePage, type Span } from '../registry/index.ts';

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

/** The service pages to make: in a sample, those that its ports mention and a few without a port. */
export function servicesToBuild(scope = portScope()): ServicePage[] {
  const pages = [...getRegistry().servicePages.values()];
  if (scope !== 'sample') return pages;
  const spans = new Map(pages.map((page) => [page, spansOf(page)]));
  const portless = pages.filter((page) => spans.get(page)?.length === 0).slice(0, SAMPLE_PORTLESS);
  const mentioned = pages.filter((page) => isMentioned(page, spans.get(page) ?? [], scope));
  return [...mentioned, ...portless];
}

/** Range pages are in every build, and so are the services they name. */
function isMentioned({ registered }: ServicePage, spans: Span[], scope: PortScope): boolean {
  const isRange = registered?.ports.some(({ span }) => span.first !== span.last) ?? false;
  return isRange || spans.some((span) => portsOf(span).some((port) => isBuilt(port, scope)));
}

function spansOf({ curated, registered }: ServicePage): Span[] {
  const { ports = [], former = [] } = registered ?? {};
  return [
    ...(curated?.ports ?? []).map(({ port }) => port),
    ...ports.map(({ span }) => span),
    ...former.map(({ port }) => ({ first: port, last: port })),
  ];
}

function portsOf({ first, last }: Span): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

let builtServices: { scope: PortScope; slugs: ReadonlySet<string> } | undefined;

/** Whether this build has a page for the service. */
export function isBuiltService(slug: string, scope = portScope()): boolean {
  if (scope !== 'sample') return true;
  if (builtServices?.scope !== scope) {
    builtServices = { scope, slugs: new Set(servicesToBuild(scope).map((page) => page.slug)) };
  }
  return builtServices.slugs.has(slug);
}
