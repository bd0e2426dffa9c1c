import type { Span } from '../registry/types.ts';
import type { Filters } from './filters.ts';
import * as suggest from './name-suggestions.ts';
import { preparingNames, type Match } from './names/match.ts';
import { UNRATED, type NamedService, type NamedUse, type NamesIndex } from './names/names-index.ts';
import { preparingPortTable } from './names/port-facts.ts';
import { narrow } from './narrowing.ts';
import type { Query } from './parse-query.ts';
import { placesOf } from './places.ts';
import { readQuestion } from './question-words.ts';
import { atOnce, type Steps } from './steps.ts';
import type { Suggestion } from './suggestion.ts';

/** What the index of names says to a query. */
export interface NamesAnswer {
  /** Best first, those of a group together. */
  suggestions: Suggestion[];
  /** The name that was taken to be meant, where none is spelled as typed. */
  corrected: string | null;
  /** True where a name is exactly what was typed, so that full text could only add to it. */
  exact: boolean;
}

/** Answers from the index of names, at once. */
export interface Finder {
  /** @param literal true to leave the spelling as it is */
  find: (query: Query, literal?: boolean) => NamesAnswer;
  /** The title of a category, by its id. */
  categoryTitle: (id: string) => string;
}

const MOST_PORTS = 10;
const MOST_SERVICES = 6;
const MOST_NUMBERS = 20;
const MOST_COMPLETIONS = 5;
const MOST_USES_EACH = 6;

/** Makes the index answer queries. */
export function createFinder(index: NamesIndex): Finder {
  return atOnce(preparingFinder(index));
}

/** As `createFinder`, in steps. */
export function* preparingFinder(index: NamesIndex): Steps<Finder> {
  const table = yield* preparingPortTable(index);
  const names = yield* preparingNames(index.services);
  const places = placesOf(index);

  return { find, categoryTitle };

  function categoryTitle(id: string): string {
    return index.categories.find((category) => category.id === id)?.title ?? id;
  }

  function find(query: Query, literal = false): NamesAnswer {
    switch (query.kind) {
      case 'port':
        return numbers([
          suggest.numberWithFacts(query.port, query.transport, table),
          ...table
            .beginningWith(String(query.port), MOST_COMPLETIONS + 1)
            .filter((port) => port !== query.port)
            .map((port) => suggest.numberWithFacts(port, null, table)),
        ]);
      case 'ports':
        return numbers(unique(query.spans.flatMap(portsOf)).slice(0, MOST_NUMBERS));
      case 'rfc':
        return byReference(query.number);
      case 'text':
        return byName(query.text, query.filters, literal);
      default:
        return numbers([]);
    }
  }

  function portsOf({ first, last }: Span): Suggestion[] {
    if (first === last) return [suggest.numberWithFacts(first, null, table)];
    const whole = suggest.spanSuggestion({ first, last }, index, table);
    const ports = [...new Set([first, ...table.within({ first, last }, MOST_NUMBERS), last])];
    const each = ports.map((port) => suggest.numberWithFacts(port, null, table));
    return whole ? [whole, ...each] : each;
  }

  function byReference(rfc: number): NamesAnswer {
    const citing = index.services.filter(({ rfcs }) => rfcs.includes(rfc));
    const ordered = citing.sort((a, b) => strangeness(a) - strangeness(b) || a.tier - b.tier);
    return assemble(ordered.map((thing) => ({ thing, kind: 'prefix', name: thing.name, cost: 0 })));
  }

  function byName(text: string, filters: Filters, literal: boolean): NamesAnswer {
    const whole = matchesOf(text, filters);
    if (whole.some(isExact)) return assemble(whole, places.match(text));
    const { subject, transports } = readQuestion(text);
    const asked = transports.length > 0 ? { ...filters, transport: filters.transport ?? transports } : filters;
    const found = subject === text ? whole : matchesOf(subject, asked);
    const place = places.match(text);
    if (literal || found.some(saysMuch) || place.length > 0) return assemble(found, place);

    // Beside names that begin so, only a better-known one can have been meant.
    const likely = kept(names.correct(subject), asked).filter(
      ({ thing }) => found.length === 0 || thing.tier < UNRATED,
    );
    const [meant, ...others] = likely;
    if (!meant) return assemble(found);
    const answer = assemble([{ ...meant, kind: 'name' }, ...others, ...found]);
    return { ...answer, corrected: meant.name, exact: false };
  }

  function matchesOf(text: string, filters: Filters): Match<NamedService>[] {
    if (text !== '') return kept(names.match(text), filters);
    const all = index.services.map((thing) => ({ thing, kind: 'prefix' as const, name: thing.name, cost: 0 }));
    return kept(all, filters);
  }

  function kept(matches: Match<NamedService>[], filters: Filters): Match<NamedService>[] {
    return matches.flatMap((match) => {
      const thing = narrow(match.thing, filters, (port) => table.factsOf(port).status);
      return thing ? [{ ...match, thing }] : [];
    });
  }

  function assemble(found: Match<NamedService>[], place: Suggestion[] = []): NamesAnswer {
    // A bare name in the registry, without a port, is less than a nickname of what has one.
    const exact = found.filter(isExact).sort((a, b) => Number(isBareName(a)) - Number(isBareName(b)));
    // Beside the name itself, names that only hold it somewhere are noise.
    const matches = exact.length > 0 ? found.filter(({ kind }) => kind !== 'inside') : found;
    const told = (thing: NamedService, uses: NamedUse[]): Suggestion[] =>
      uses.map((use) => suggest.useSuggestion(thing, use, index));
    const ports = [
      ...exact.flatMap(({ thing }) => told(thing, thing.uses.slice(0, 1))),
      ...exact.flatMap(({ thing }) => told(thing, thing.uses.slice(1, MOST_USES_EACH).filter(isOnePort))),
      ...matches.filter((match) => !isExact(match)).flatMap(({ thing }) => told(thing, thing.uses.slice(0, 1))),
    ];
    const services = matches.filter(saysMoreThanItsPort).map(({ thing }) => suggest.serviceSuggestion(thing));
    const groups = [unique(ports).slice(0, MOST_PORTS), unique(services).slice(0, MOST_SERVICES)];
    // A name without a port of its own is answered by its service's page, whatever else begins like it.
    if (exact[0]?.thing.uses.length === 0) groups.reverse();
    const suggestions = exact.length > 0 ? [...groups.flat(), ...place] : [...place, ...groups.flat()];
    return { suggestions: grouped(unique(suggestions)), corrected: null, exact: exact.length > 0 };
  }
}

/** An RFC is known for what IANA assigns by it, and of that for what a record of ours cites it for. */
function strangeness({ category, uses }: NamedService): number {
  return (uses[0]?.official ? 0 : 2) + (category === null ? 1 : 0);
}

/** Of the lesser uses, spans are told by the service's page. */
function isOnePort({ first, last }: NamedUse): boolean {
  return first === last;
}

function numbers(suggestions: Suggestion[]): NamesAnswer {
  return { suggestions, corrected: null, exact: suggestions.length > 0 };
}

function isExact({ kind }: Match<NamedService>): boolean {
  return kind === 'name' || kind === 'alias';
}

function isBareName({ thing: { category, uses } }: Match<NamedService>): boolean {
  return category === null && uses.length === 0;
}

/** Whether a match is likely meant: a part of some unknown name is no reason not to look for slips. */
function saysMuch({ kind, thing }: Match<NamedService>): boolean {
  return kind !== 'inside' && (thing.tier < UNRATED || isExact({ kind } as Match<NamedService>));
}

/** A registered name on one port alone is found by that port. */
function saysMoreThanItsPort({ thing: { category, uses } }: Match<NamedService>): boolean {
  return category !== null || uses.length !== 1;
}

function unique(suggestions: Suggestion[]): Suggestion[] {
  return suggestions.filter(({ path }, place) => suggestions.findIndex((other) => other.path === path) === place);
}

/** Those of a group together, the groups in the order of the first of each. */
function grouped(suggestions: Suggestion[]): Suggestion[] {
  const groups = [...new Set(suggestions.map(({ group }) => group))];
  return groups.flatMap((group) => suggestions.filter((suggestion) => suggestion.group === group));
}
