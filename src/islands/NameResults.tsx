import type { Suggestion } from '~/search/suggestion.ts';

/** What numbers and names answer, best first. */
export function NameResults({ suggestions, busy }: { suggestions: Suggestion[]; busy: boolean }) {
  return (
    <ol id="results" className="results" aria-label="Best matches" aria-busy={busy}>
      {suggestions.map(({ path, title, note }) => (
        <li key={path} className="result">
          <a href={path}>{title}</a>
          {note !== '' && <small>{note}</small>}
        </li>
      ))}
    </ol>
  );
}
