import type { CuratedService } from '../registry/index.ts';
import type { Fact } from './facts.ts';

type Guidance = NonNullable<CuratedService['guidance']>;
type Sentence = Exclude<keyof Guidance, 'encrypted'>;

/** Whether the best-known traffic of a service is encrypted, in words. */
export const ENCRYPTED: Record<Guidance['encrypted'], string> = { always: 'Always', optional: 'Optional', never: 'No' };

const TERMS: Record<Sentence, string> = {
  encryption: 'Encrypted?',
  secureAlternative: 'Secure alternative',
  exposure: 'On the Internet',
  usage: 'How it is used',
  history: 'History',
};

/** Our advice on an important service, as lines with their terms. */
export function guidanceFacts(guidance: Guidance): Fact[] {
  return (Object.keys(TERMS) as Sentence[]).flatMap((field) => {
    const text = guidance[field];
    return text === null ? [] : [{ term: TERMS[field], text }];
  });
}
