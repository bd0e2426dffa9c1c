import type { CuratedService } from '../types.ts';
import { problemIn, type Rule } from './rule.ts';

/** Shorter ones ("It is encrypted.") may well be said twice. */
const SHORTEST = 30;

/** The same sentence in two records says nothing of either. */
export const ownSentences: Rule = {
  name: 'own-sentences',
  description: 'No sentence stands in two records.',
  check: ({ services }) => {
    const holders = new Map<string, string>();
    return services.flatMap((service) =>
      sentencesOf(service).flatMap((sentence) => {
        const holder = holders.get(sentence) ?? service.id;
        holders.set(sentence, holder);
        return holder === service.id
          ? []
          : [problemIn(service, 'summary', `says the same as ${holder}: “${sentence}”`)];
      }),
    );
  },
};

function sentencesOf({ summary, guidance }: CuratedService): string[] {
  return [summary, ...Object.values(guidance ?? {})]
    .flatMap((text) => text?.split(/(?<=[.!?])\s+/) ?? [])
    .filter((sentence) => sentence.length >= SHORTEST);
}
