import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { portScope } from '../site/build-scope.ts';
import { withStencils } from './empty-ports.ts';
import { progressReporter } from './progress-reporter.ts';
import { withoutUnusedHashes } from './unused-hashes.ts';

const PORT_PAGE = 'src/pages/port/[port].astro';

/** Astro's own prerenderer with stencils for the unassigned ports, and with progress in place of a line per page. */
export function prerender(): AstroIntegration {
  return {
    name: 'everyport:prerender',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((own) => counted(ours(own)));
      },
    },
  };
}

function ours(prerenderer: AstroPrerenderer): AstroPrerenderer {
  const render = withoutUnusedHashes(prerenderer.render.bind(prerenderer));
  // A partial build links to other neighbours than the texts of a stencil name.
  const stencils = portScope() === 'all';
  return { ...prerenderer, render: stencils ? withStencils(render, (component) => component === PORT_PAGE) : render };
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
