import { listedAs } from './listed-as.ts';
import { problemIn, type Rule } from './rule.ts';

/** "Official" is IANA's word, not ours. */
export const officialByIana: Rule = {
  name: 'official-by-iana',
  description: 'A port is official exactly where IANA assigns it to one of the record’s IANA names.',
  check: (input) =>
    input.services.flatMap((service) =>
      service.ports.flatMap(({ port, transports, official }) =>
        transports.flatMap((transport) => {
          const { held, byThis } = listedAs(service, port.first, transport, input);
          if (official === byThis) return [];
          const has = held.length > 0 ? held.join(', ') : 'nothing';
          const message = official ? `is not official: IANA has ${has} there` : `is official: IANA has ${has} there`;
          return [problemIn(service, 'ports', `${port.first}/${transport} ${message}`)];
        }),
      ),
    ),
};
