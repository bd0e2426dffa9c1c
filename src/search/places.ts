import { categorySuggestion, thirdSuggestion } from './name-suggestions.ts';
import { namesOf, type MatchKind, type Named } from './names/match.ts';
import type { NamesIndex } from './names/names-index.ts';
import type { Suggestion } from './suggestion.ts';

/** Finds ranges and categories by what people call them. */
export function placesOf(index: NamesIndex): { match: (text: string) => Suggestion[] } {
  const places: (Named & { suggestion: Suggestion })[] = [
    ...index.thirds.map((third) => named(third.title, third.others, thirdSuggestion(third))),
    ...index.categories.map((category) => named(category.title, [category.id], categorySuggestion(category))),
  ];
  const names = namesOf(places);
  return {
    match: (text) =>
      names
        .match(text)
        .filter((match) => asksFor(match, text))
        .map(({ thing }) => thing.suggestion),
  };
}

function named(name: string, others: string[], suggestion: Suggestion): Named & { suggestion: Suggestion } {
  return { name, others, tier: 1, suggestion };
}

/** One word of a category's title is too little: "time" is not asking for all that keeps time. */
function asksFor({ kind }: { kind: MatchKind }, text: string): boolean {
  return kind === 'name' || kind === 'alias' || (kind === 'prefix' && text.includes(' '));
}
