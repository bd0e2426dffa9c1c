import { isBuilt, servicesToBuild } from '../site/build-scope.ts';
import { servicePath } from '../site/urls.ts';

let servicePaths: Set<string> | undefined;

/** Whether this build makes the page at a path; only a partial build leaves any out. */
export function isBuiltPath(path: string): boolean {
  const port = /\/port\/(\d+)$/.exec(path)?.[1];
  if (port !== undefined) return isBuilt(Number(port));
  servicePaths ??= new Set(servicesToBuild().map(({ slug }) => servicePath(slug)));
  return !path.includes('/service/') || servicePaths.has(path);
}
