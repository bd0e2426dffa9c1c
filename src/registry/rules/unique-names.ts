import { problemIn, type Rule } from './rule.ts';

/** A word that is typed has one answer. */
export const uniqueNames: Rule = {
  name: 'unique-names',
  description: 'No two records share a name or an alias, whatever its case.',
  check: ({ services }) => {
    const holders = new Map<string, string>();
    return services.flatMap((service) =>
      [service.name, ...service.aliases].flatMap((word, index) => {
        const holder = holders.get(word.toLowerCase());
        if (holder === undefined) holders.set(word.toLowerCase(), service.id);
        if (holder === undefined) return [];
        const message = holder === service.id ? `"${word}" is named twice` : `"${word}" also stands for ${holder}`;
        return [problemIn(service, index === 0 ? 'name' : 'aliases', message)];
      }),
    );
  },
};
