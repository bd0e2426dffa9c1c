import type { AstroIntegration } from 'astro';

/**
 * Lets our islands run in development. There React's modules demand that its fast refresh was set up before them, which
 * Astro does on pages with islands of its own making alone; ours are loaded by the scripts of the page.
 */
export function reactRefresh(): AstroIntegration {
  return {
    name: 'everyport:react-refresh',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        if (command === 'dev') injectScript('page', "import '@vitejs/plugin-react/preamble';");
      },
    },
  };
}
