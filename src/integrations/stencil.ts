/**
 * A page with slots, learned from one rendered page and the texts that are its own.
 */
export interface Stencil {
  /** The page with these texts in its slots. */
  fill: (texts: Record<string, string>) => string;
}

/**
 * Learns a stencil: wherever one of the texts stands in the page, a slot for it.
 *
 * @param texts must differ from each other, so that each place has one reading
 * @throws Error when two texts are the same
 */
export function learnStencil(page: string, texts: Record<string, string>): Stencil {
  const slotOf = new Map(Object.entries(texts).map(([slot, text]) => [escapeHtml(text), slot]));
  if (slotOf.size < Object.keys(texts).length)
    throw new Error('Two texts of the page are the same: it cannot serve as a stencil');

  // Longest first: a number may stand within a sentence that is a text of its own.
  const anyText = [...slotOf.keys()]
    .sort((a, b) => b.length - a.length)
    .map((text) => RegExp.escape(text))
    .join('|');
  // Every second part is a text that was found.
  const parts = page.split(new RegExp(`(${anyText})`));
  const slots = parts.map((part, index) => (index % 2 === 1 ? slotOf.get(part) : undefined));

  return {
    fill(own) {
      const escaped = new Map(Object.entries(own).map(([slot, text]) => [slot, escapeHtml(text)]));
      return parts
        .map((part, index) => (slots[index] === undefined ? part : (escaped.get(slots[index]) ?? '')))
        .join('');
    },
  };
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** As Astro escapes text in a page. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
}
