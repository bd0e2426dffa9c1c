/** A stretch of text, found or not. */
export interface Stretch {
  text: string;
  marked: boolean;
}

const ENTITIES: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
  '&amp;': '&',
};

/** Splits an excerpt at its `<mark>` tags into plain text, so that no markup of the index reaches the page. */
export function stretches(excerpt: string): Stretch[] {
  return excerpt
    .split(/<\/?mark>/)
    .map((html, index) => ({ text: decode(html), marked: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

function decode(html: string): string {
  return html.replace(/&(?:lt|gt|quot|#39|#x27|amp);/g, (entity) => ENTITIES[entity] ?? entity);
}
