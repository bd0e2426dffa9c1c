import type { Suggestion } from '~/search/suggestion.ts';

const TITLE = 'Best matches';

/** What numbers and names answer, best first. */
export function NameResults({ suggestions, busy }: { suggestions: Suggestion[]; busy: boolean }) {
  return (
    <>
      {suggestions.length > 0 && <h2>{TITLE}</h2>}
      <ol id="results" className="results" aria-label={TITLE} aria-busy={busy}>
        {suggestions.map(({ path, title, note }) => (
          <li key={path} className="result">
            <a href={path}>{title}</a>
            {note !== '' && <small>{note}</small>}
          </li>
        ))}
      </ol>
    </>
  );
}
