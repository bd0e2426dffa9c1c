import type { AstroPrerenderer } from 'astro';
import { beforeEach, expect, test, vi } from 'vitest';
import { emptyPortTexts } from '../../../src/integrations/empty-port-texts.ts';
import { withStencils } from '../../../src/integrations/empty-ports.ts';
import { LAST_PORT, RANGES } from '../../../src/registry/index.ts';
import { buildFixture, portOf } from '../../fixtures/registry.ts';

type Render = AstroPrerenderer['render'];
type Options = Parameters<Render>[1];

const registry = buildFixture();
// Pages are those of the project's registry, which is kept under this name.
vi.stubGlobal('everyportRegistry', registry);

const PORT_PAGE = 'port page';
const PORTS = [5000, 5001, 5002, 7999, 20_000, 48_000, 50_000, 50_001, 65_000];

let rendered: number[];
beforeEach(() => {
  rendered = [];
});

/** What Astro would make of a port's page; `extra` is a difference that the texts do not name. */
function pageOf(port: number, extra: (port: number) => string = () => ''): string {
  const texts = emptyPortTexts(portOf(registry, port)) ?? { port: `only ${port}` };
  return `${Object.values(texts)
    .map((text) => `<p>${text}</p>`)
    .join('')}${extra(port)}`;
}

function renderWith(extra?: (port: number) => string): Render {
  return (request) => {
    const port = Number(/(\d+)(?:\.html)?$/.exec(new URL(request.url).pathname)?.[1]);
    rendered.push(port);
    return Promise.resolve(new Response(pageOf(port, extra)));
  };
}

async function page(render: Render, path: string, component = PORT_PAGE): Promise<string> {
  const options = { routeData: { component } } as Options;
  const result = await render(new Request(`http://localhost${path}`), options);
  return (result instanceof Response ? result : result.response).text();
}

const isPortPage = (component: string): boolean => component === PORT_PAGE;

test('pages of unassigned ports are as Astro would render them, without Astro rendering each', async () => {
  const render = withStencils(renderWith(), isPortPage);
  for (const port of PORTS) expect(await page(render, `/port/${port}.html`)).toBe(pageOf(port));
  expect(rendered.length).toBeLessThan(PORTS.length);
});

test('other pages are rendered by Astro', async () => {
  const render = withStencils(renderWith(), isPortPage);
  expect(await page(render, '/port/80.html')).toBe(pageOf(80));
  expect(await page(render, '/range/5000', 'range page')).toBe(pageOf(5000));
  expect(rendered).toEqual([80, 5000]);
});

test('a form with few pages is rendered by Astro', async () => {
  const render = withStencils(renderWith(), isPortPage);
  // The only unassigned port with no documented one below it.
  expect(await page(render, '/port/1.html')).toBe(pageOf(1));
  expect(rendered).toEqual([1]);
});

test('a difference that the stencil does not know of fails the build', async () => {
  const render = withStencils(
    renderWith((port) => (port % 2 === 0 ? 'even' : 'odd')),
    isPortPage,
  );
  const dynamic = RANGES.find(({ id }) => id === 'dynamic')!;
  const pages = Array.from({ length: LAST_PORT - dynamic.first }, (_, index) =>
    page(render, `/port/${dynamic.first + index}.html`),
  );
  await expect(Promise.all(pages)).rejects.toThrow(
    'A stencil misses a difference between the pages of unassigned ports',
  );
});
