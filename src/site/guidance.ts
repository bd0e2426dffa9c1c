import type { CuratedService } from '../registry/index.ts';
import type { Fact } from './facts.ts';

type Guidance = NonNullable<CuratedService['guidance']>;

const TERMS: Record<keyof Guidance, string> = {
  encryption: 'Encrypted?',
  secureAlternative: 'Secure alternative',
  exposure: 'On the Internet',
  usage: 'How it is used',
  history: 'History',
};

/** Our advice on an important service, as lines with their terms. */
export function guidanceFacts(guidance: Guidance): Fact[] {
  return (Object.keys(TERMS) as (keyof Guidance)[]).flatMap((field) => {
    const text = guidance[field];
    return text === null ? [] : [{ term: TERMS[field], text }];
  });
}
