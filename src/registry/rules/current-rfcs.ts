import { problemIn, type Rule } from './rule.ts';

/** RFCs that records are tempted to cite, with those that took their place, by the RFC Editor's index. */
const REPLACED_BY: Readonly<Record<number, readonly number[]>> = {
  821: [5321],
  882: [1035],
  918: [1939],
  931: [1413],
  937: [1939],
  977: [3977],
  1081: [1939],
  1305: [5905],
  1730: [9051],
  1889: [3550],
  2060: [9051],
  2165: [2608],
  2251: [4511],
  2326: [7826],
  2409: [7296],
  2543: [3261],
  2616: [9110, 9112],
  2818: [9110],
  2821: [5321],
  3036: [5036],
  3164: [5424],
  3315: [8415, 9915],
  3489: [8489],
  3501: [9051],
  3588: [6733],
  3720: [7143],
  3920: [6120],
  4306: [7296],
  4346: [8446],
  4741: [6241],
  4742: [6242],
  4960: [9260],
  5246: [8446],
  5389: [8489],
  5766: [8656],
  5996: [7296],
  6347: [9147],
  7230: [9110, 9112],
  7231: [9110],
  7540: [9113],
};

/** Records that speak of something as it was, by the RFC of its time, with the reason. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  dahua: 'its cameras speak RTSP 1.0, which RTSP 2.0 does not include',
  pop2: 'the record is about version 2, which version 3 does not include',
};

const RFC = /rfc-editor\.org\/rfc\/rfc(\d+)/;
const RFC_IN_TITLE = /^RFC ?(\d+)/;

/** What an obsolete RFC says may no longer hold; as history, it stands beside the one that does. */
export const currentRfcs: Rule = {
  name: 'current-rfcs',
  description: 'An RFC is cited under its own number, and an obsolete one only beside the one that replaced it.',
  check: ({ services }) =>
    services.flatMap((service) => {
      const cited = service.sources.flatMap(({ url }) => Number(RFC.exec(url)?.[1] ?? NaN));
      const misnamed = service.sources
        .filter(({ title, url }) => RFC_IN_TITLE.test(title) && RFC_IN_TITLE.exec(title)?.[1] !== RFC.exec(url)?.[1])
        .map(({ title, url }) => problemIn(service, 'sources', `“${title}” is linked to ${url}`));
      const obsolete = cited.flatMap((number) => {
        const current = REPLACED_BY[number];
        if (!current || current.some((other) => cited.includes(other))) return [];
        return [problemIn(service, 'sources', `RFC ${number} was replaced by RFC ${current.join(' and RFC ')}`)];
      });
      if (!(service.id in EXCEPTIONS)) return [...misnamed, ...obsolete];
      // An exception that is no longer needed is taken off the list.
      return obsolete.length > 0
        ? misnamed
        : [problemIn(service, 'sources', 'is an exception to current-rfcs for nothing')];
    }),
};
