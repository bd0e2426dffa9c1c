import type { AstroIntegration } from 'astro';

const PRELOAD_HELPER = '\0vite/preload-helper.js';

/**
 * Keeps Vite's preload helper out of the pages: it fetches the style sheets of lazily loaded modules,
 * ours have none, and it would be twice as long as the script that every page runs.
 */
export function plainDynamicImports(): AstroIntegration {
  return {
    name: 'everyport:plain-dynamic-imports',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            build: { modulePreload: false },
            plugins: [
              {
                name: 'everyport:plain-dynamic-imports',
                enforce: 'pre',
                load: (id: string) => (id === PRELOAD_HELPER ? 'export const __vitePreload = (load) => load();' : null),
              },
            ],
          },
        });
      },
    },
  };
}
