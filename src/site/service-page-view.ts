import { getRegistry, type Registry, type ServicePage } from '../registry/index.ts';
import { isBuiltService } from './build-scope.ts';
import { serviceTarget } from './commands/index.ts';
import { commandsView, type FirewallRules } from './commands-view.ts';
import type { ServiceLink } from './port-view.ts';
import { serviceHead, type ServiceHead } from './service-head.ts';
import { serviceView, type ServiceView } from './service-view.ts';
import { categoryPath, HOME_PATH, servicePath } from './urls.ts';
import { SITE_NAME } from './words.ts';

/** What IANA's registry has under the name of a page, and how to introduce it below a record of ours. */
export interface RegisteredView {
  view: ServiceView;
  heading: string | null;
  introduction: string | null;
}

/** Everything a `/service/NAME` page shows around its parts. */
export interface ServicePageView {
  name: string;
  title: string;
  summary: string;
  head: ServiceHead;
  trail: { text: string; path: string }[];
  registered: RegisteredView | null;
  /** Records of ours that are about this registered name, under names of their own. */
  knownAs: ServiceLink[];
  /** How to open and close all its ports at once; none where it has but one, whose own page tells. */
  rules: FirewallRules[];
}

/** Gathers what a service page shows: our record, the registered name, or both. */
export function servicePageView(page: ServicePage, registry: Registry = getRegistry()): ServicePageView {
  const { curated, registered } = page;
  const view = registered && serviceView(registered, registry);
  const name = curated?.name ?? registered?.name ?? page.slug;
  const category = registry.categories.find(({ id }) => id === curated?.category);
  return {
    name,
    title: curated ? `${name}: ports` : `${name}: service name`,
    summary: curated?.summary ?? view?.summary ?? '',
    head: serviceHead(page),
    trail: [
      { text: SITE_NAME, path: HOME_PATH },
      ...(category ? [{ text: category.title, path: categoryPath(category.id) }] : []),
    ],
    registered: view && registeredView(page, view),
    knownAs: page.knownAs
      .filter(({ id }) => isBuiltService(id))
      .map((record) => ({ name: record.name, path: servicePath(record.id) })),
    rules: hasOwnRules(page) ? commandsView(serviceTarget(page, registry), 'full').rules : [],
  };
}

function hasOwnRules({ curated, registered }: ServicePage): boolean {
  const spans = (registered?.ports ?? []).map(({ span }) => `${span.first}-${span.last}`);
  return curated !== null || new Set(spans).size > 1;
}

function registeredView({ curated, registered }: ServicePage, view: ServiceView): RegisteredView {
  if (!curated || !registered) return { view, heading: null, introduction: null };
  const same = curated.ianaNames.some((name) => name.toLowerCase() === registered.name.toLowerCase());
  // A product may bear the name that somebody else registered.
  const introduction = same
    ? view.summary
    : `IANA has registered the name ${registered.name} for something else. ${view.summary}`;
  return { view, heading: 'In the registry', introduction };
}
