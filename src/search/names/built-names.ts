import { isBuilt, isBuiltService } from '../../site/build-scope.ts';
import type { NamesIndex } from './names-index.ts';

/** The index without what this build has no pages for; only a partial build leaves any out. */
export function builtNames(index: NamesIndex): NamesIndex {
  const services = index.services
    .filter(({ slug }) => isBuiltService(slug))
    .map((service) => ({ ...service, uses: service.uses.filter(({ first, last }) => first < last || isBuilt(first)) }));
  return { ...index, services, unnamed: index.unnamed.filter(({ port }) => isBuilt(port)) };
}
