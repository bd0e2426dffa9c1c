import { problemIn, type Rule } from './rule.ts';

/** A name that IANA does not have would claim an authority that is not there. */
export const registeredNames: Rule = {
  name: 'registered-names',
  description: 'IANA registers every name under ianaNames.',
  check: ({ services, registered }) =>
    services.flatMap((service) =>
      service.ianaNames
        .filter((name) => !registered.has(name.toLowerCase()))
        .map((name) => problemIn(service, 'ianaNames', `IANA has no service name "${name}"`)),
    ),
};
