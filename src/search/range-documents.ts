import { countStatuses, RANGES, type Registry } from '../registry/index.ts';
import { rangePath } from '../site/urls.ts';
import { countOf, RANGE_NAMES, spanWords } from '../site/words.ts';
import { sentences, type SearchDocument } from './search-document.ts';

/** The pages of ranges that have a name; a block of a thousand ports has none and is found by its numbers. */
export function rangeDocuments(registry: Registry): SearchDocument[] {
  const ranges = RANGES.map(({ id, first, last, alias }): SearchDocument => {
    const text = registry.rangeTexts.find((candidate) => candidate.id === id);
    return {
      path: rangePath(id),
      title: `${text?.title ?? RANGE_NAMES[id]}, ${spanWords(first, last)}`,
      content: sentences([
        `${id}, ${alias}`,
        text?.officialName ?? '',
        text?.summary ?? '',
        countOf(countStatuses(registry.ports, { first, last }).assigned, 'port'),
      ]),
      filters: { range: [id] },
    };
  });
  const named = registry.namedRanges.map(({ first, last, serviceNames: names }): SearchDocument => ({
    path: rangePath({ first, last }),
    title: `Ports ${spanWords(first, last)}: ${names.join(', ')}`,
    content: sentences([...names, `the range ${spanWords(first, last)}`]),
    filters: {},
  }));
  return [...ranges, ...named];
}
