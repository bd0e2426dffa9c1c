import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { forgetRegistry } from '../registry/index.ts';

/** Lets `npm run dev` show a record as it is saved: the registry is built anew, and the open pages with it. */
export function freshData(): AstroIntegration {
  let data = '';
  return {
    name: 'everyport:fresh-data',
    hooks: {
      'astro:config:done': ({ config }) => {
        data = fileURLToPath(new URL('data', config.root));
      },
      'astro:server:setup': ({ server }) => {
        const refresh = (path: string): void => {
          if (!path.startsWith(data + sep)) return;
          forgetRegistry();
          for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
          server.ws.send({ type: 'full-reload' });
        };
        server.watcher.add(data);
        for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, refresh);
      },
    },
  };
}
