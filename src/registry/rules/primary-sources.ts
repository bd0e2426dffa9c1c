import { problemIn, type Rule } from './rule.ts';

/** Lists copy from each other; they are where errors come from. */
const NO_SOURCES = [
  /(^|\.)wikipedia\.org$/,
  /(^|\.)speedguide\.net$/,
  /(^|\.)grc\.com$/,
  /(^|\.)adminsub\.net$/,
  /(^|\.)portcheck/,
];

/** One spelling for RFCs, so that their numbers can be compared and their links checked. */
const RFC = /^https:\/\/www\.rfc-editor\.org\/rfc\/rfc[1-9]\d*(#.*)?$/;

/** A source is a document that can be held to its word. */
export const primarySources: Rule = {
  name: 'primary-sources',
  description: 'No source is a list of ports, and RFCs are linked at https://www.rfc-editor.org/rfc/rfcN.',
  check: ({ services }) =>
    services.flatMap((service) =>
      service.sources.flatMap(({ title, url }) => {
        const { hostname } = new URL(url);
        if (NO_SOURCES.some((host) => host.test(hostname)))
          return [problemIn(service, 'sources', `${hostname} is no source`)];
        const isRfc = /^RFC ?\d/.test(title) || /\/rfc\d+\b/.test(url);
        return isRfc && !RFC.test(url) ? [problemIn(service, 'sources', `${url} is not the RFC Editor’s address`)] : [];
      }),
    ),
};
