import { listWords } from '../words.ts';
import type { PortFacts } from './facts.ts';
import type { Kind } from './judge.ts';
import type { Level, Purpose } from './types.ts';

type Judgement = Pick<Purpose, 'level' | 'because'>;

/** How good a choice the port is for each purpose, in the order of rising demands. */
export function purposesOf(facts: PortFacts, kind: Kind): Purpose[] {
  return [
    { id: 'own-machine', title: 'On your own machine', ...onOwnMachine(facts, kind) },
    { id: 'inside', title: 'Inside your organisation', ...inside(facts, kind) },
    { id: 'product', title: 'In a product for others', ...inProduct(facts, kind) },
    { id: 'browser', title: 'Opened by browsers', ...inBrowsers(facts) },
  ];
}

function onOwnMachine(facts: PortFacts, kind: Kind): Judgement {
  const { owners, rivals, occupied, systems, lent } = facts;
  if (kind === 'zero') return avoid('You get another, free port instead.');
  if (kind === 'owned' && facts.record.range === 'well-known') return avoid(`It is where ${listWords(owners)} runs.`);
  if (occupied.length > 0) return care(`Taken on ${listWords(unique(occupied.map(({ system }) => system)))}.`);
  if (kind === 'owned') return care(`${listWords(owners)} may run there.`);
  if (kind === 'crowded') return care('Much else may run there.');
  if (rivals[0]) return care(`${rivals[0].name} may run there.`);
  if (systems.privileged.length > 0) return care('To listen takes a privilege.');
  if (lent) return care('A client may hold it for a moment.');
  return good(littleUse(facts));
}

function inside(facts: PortFacts, kind: Kind): Judgement {
  const { owners, rivals, lent } = facts;
  switch (kind) {
    case 'zero':
      return avoid('Nobody can connect to it.');
    case 'reserved':
      return avoid('IANA has reserved it.');
    case 'owned':
      return avoid(`Others will take it for ${listWords(owners)}.`);
    case 'crowded':
      return avoid('Too much else may run there.');
    case 'privileged':
      return avoid('It takes a privilege, and others do not.');
    default:
  }
  if (rivals[0]) return care(`Not beside ${rivals[0].name}.`);
  if (lent) return care('Only where hosts keep it free.');
  if (facts.around.length > 0) return care('A range around it is in use.');
  return good(littleUse(facts));
}

function inProduct({ holders, rivals, lesser, around, lent }: PortFacts, kind: Kind): Judgement {
  switch (kind) {
    case 'zero':
      return avoid('Ask for a free port, and tell which it was.');
    case 'reserved':
      return avoid('IANA gives it to nobody.');
    case 'dynamic':
      return avoid('It can never be registered.');
    case 'privileged':
      return avoid('Only standard protocols are given one.');
    default:
  }
  if (holders.length > 0) return avoid('It is registered for something else.');
  if (kind === 'crowded') return avoid('Your users may run something else there.');
  if (rivals[0]) return avoid(`Your users may run ${rivals[0].name}.`);
  if (lent) return care("Clients on your users' hosts may hold it.");
  if (lesser.length > 0 || around.length > 0) return care('Your users may run what uses it.');
  return good('Register it with IANA first.');
}

function inBrowsers({ refused }: PortFacts): Judgement {
  return refused ? avoid('They refuse it.') : good('They do not refuse it.');
}

function littleUse({ lesser, around, unconfirmed }: PortFacts): string {
  return lesser.length + around.length > 0 || unconfirmed
    ? 'No well-known software uses it.'
    : 'Nothing is known to use it.';
}

function good(because: string): Judgement {
  return judged('good', because);
}

function care(because: string): Judgement {
  return judged('care', because);
}

function avoid(because: string): Judgement {
  return judged('avoid', because);
}

function judged(level: Level, because: string): Judgement {
  return { level, because };
}

function unique(words: string[]): string[] {
  return [...new Set(words)];
}
