import type { Problem, RegistrySource, Source } from './types.ts';

/**
 * Checks `data/sources.yaml` against the sources that are read: every one is named once, and a
 * source from an npm package carries the version that its date was read off.
 */
export function validateSources(
  sources: Source[],
  records: Pick<RegistrySource, 'id'>[],
  installed: (packageName: string) => string,
  path: string,
  problems: Problem[],
): void {
  const report = (location: string, field: string, message: string): void => {
    problems.push({ source: path, location, field, message });
  };
  const ids = new Set<string>();
  for (const source of sources) {
    if (ids.has(source.id)) report(source.id, 'id', 'a second source with this id');
    ids.add(source.id);
    if (source.package === undefined) continue;
    const version = installedOrNull(source.package);
    if (version === null) report(source.id, 'package', `${source.package} is not installed`);
    else if (source.version !== version) {
      report(
        source.id,
        'version',
        `is ${source.version ?? 'missing'}, but ${source.package} ${version} is installed: update version and date`,
      );
    }
  }
  for (const { id } of records) {
    if (!ids.has(id)) report(id, 'id', 'this source is read but not described');
  }
  function installedOrNull(packageName: string): string | null {
    try {
      return installed(packageName);
    } catch {
      return null;
    }
  }
}
