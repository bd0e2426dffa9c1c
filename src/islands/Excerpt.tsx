import { stretches } from '~/search/highlight.ts';

/** A found page's text with the found words marked. */
export function Excerpt({ excerpt }: { excerpt: string }) {
  if (excerpt === '') return null;
  return (
    <small>
      {stretches(excerpt).map(({ text, marked }, index) => (marked ? <mark key={index}>{text}</mark> : text))}
    </small>
  );
}
