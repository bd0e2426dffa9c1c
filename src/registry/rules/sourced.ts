import { problemIn, type Rule } from './rule.ts';

/** A fact without a source is untrue; a use that is only reported must say so. */
export const sourced: Rule = {
  name: 'sourced',
  description: 'A record has a source, unless all its ports are marked unverified.',
  check: ({ services }) =>
    services
      .filter(({ sources, ports }) => sources.length === 0 && ports.some(({ unverified }) => !unverified))
      .map((service) => problemIn(service, 'sources', 'there is none, and not all ports are unverified')),
};
