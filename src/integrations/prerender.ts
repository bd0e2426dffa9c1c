import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { portScope } from '../site/build-scope.ts';
import { withStencils } from './empty-ports.ts';
import { progressReporter } from './progress-reporter.ts';

const PORT_PAGE = 'src/pages/port/[port].astro';

/** Astro's own prerenderer with stencils for the unassigned ports, and with progress in place of a line per page. */
export function prerender(): AstroIntegration {
  return {
    name: 'everyport:prerender',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((own) => counted(portScope() === 'all' ? stencilled(own) : own));
      },
    },
  };
}

function stencilled(prerenderer: AstroPrerenderer): AstroPrerenderer {
  const render = withStencils(prerenderer.render.bind(prerenderer), (component) => component === PORT_PAGE);
  return { ...prerenderer, render };
}

function counted(prerenderer: AstroPrerenderer): AstroPrerenderer {
  let reporter: ReturnType<typeof progressReporter> | undefined;
  return {
    ...prerenderer,
    getStaticPaths: async () => {
      const paths = await prerenderer.getStaticPaths();
      reporter = progressReporter(paths.length, process.stdout);
      return paths;
    },
    render: async (request, options) => {
      const result = await prerenderer.render(request, options);
      reporter?.pageDone();
      return result;
    },
    teardown: async () => {
      reporter?.end();
      await prerenderer.teardown?.();
    },
  };
}
