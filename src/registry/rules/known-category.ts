import { problemIn, type Rule } from './rule.ts';

/** Categories are a closed list, so that no two are the same under different names. */
export const knownCategory: Rule = {
  name: 'known-category',
  description: 'A category is one of data/categories.yaml.',
  check: ({ services, categories }) => {
    const known = new Set(categories.map(({ id }) => id));
    return services
      .filter(({ category }) => !known.has(category))
      .map((service) => problemIn(service, 'category', `there is no category "${service.category}"`));
  },
};
