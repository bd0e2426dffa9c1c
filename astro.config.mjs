import react from '@astrojs/react';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { BUILD_CONCURRENCY, CSP, scriptName } from './src/integrations/options.ts';
import { freshData } from './src/integrations/fresh-data.ts';
import { plainDynamicImports } from './src/integrations/plain-dynamic-imports.ts';
import { preloadImports } from './src/integrations/preload-imports.ts';
import { prerender } from './src/integrations/prerender.ts';
import { reactRefresh } from './src/integrations/react-refresh.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { isInSitemap } from './src/integrations/sitemap-filter.ts';

export default defineConfig({
  // Where the site will be served: the canonical URLs are made from these.
  site: process.env.EVERYPORT_SITE ?? 'https://everyport.example',
  base: process.env.EVERYPORT_BASE ?? '/',
  trailingSlash: 'never',
  build: { format: 'file', concurrency: BUILD_CONCURRENCY, inlineStylesheets: 'never' },
  security: { csp: CSP },
  devToolbar: { enabled: false },
  integrations: [
    react(),
    reactRefresh(),
    plainDynamicImports(),
    prerender(),
    preloadImports(),
    searchIndex(),
    sitemap({ filter: isInSitemap }),
    freshData(),
  ],
  markdown: { syntaxHighlight: false },
  vite: {
    build: { assetsInlineLimit: 0 },
    environments: { client: { build: { rolldownOptions: { output: { entryFileNames: scriptName } } } } },
  },
});
