import type { Rule } from './rule.ts';
import { currentRfcs } from './current-rfcs.ts';
import { knownCategory } from './known-category.ts';
import { officialByIana } from './official-by-iana.ts';
import { ownSentences } from './own-sentences.ts';
import { primarySources } from './primary-sources.ts';
import { registeredNames } from './registered-names.ts';
import { sourced } from './sourced.ts';
import { uniqueNames } from './unique-names.ts';

/** Every rule that the records of `data/services` obey, beside their schema. */
export const RULES: readonly Rule[] = [
  uniqueNames,
  knownCategory,
  registeredNames,
  officialByIana,
  sourced,
  primarySources,
  currentRfcs,
  ownSentences,
];
