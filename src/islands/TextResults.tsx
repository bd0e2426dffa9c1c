import { Excerpt } from './Excerpt.tsx';
import { Facets } from './Facets.tsx';
import { RESULTS_PER_PAGE } from './use-results.ts';
import type { Found, TextWanted } from '~/search/engine.ts';
import { resultsPath, type ResultsAddress } from '~/search/results-address.ts';

interface Props {
  found: Found;
  /** What is asked of the full text, and whether `found` is the answer or still the one before. */
  wanted: TextWanted;
  isAnswered: boolean;
  /** What results are narrowed down by, as typed and as chosen. */
  address: ResultsAddress;
  categoryTitle: (id: string) => string;
  onAsk: (address: ResultsAddress) => void;
}

/** What full text found: excerpts, what it can be narrowed down by, and the way to the other pages of it. */
export function TextResults({ found, wanted, isAnswered, address, categoryTitle, onAsk }: Props) {
  const { hits, total } = found;
  const { page } = address;
  const pages = Math.ceil(total / RESULTS_PER_PAGE);
  return (
    <section className="text-results" aria-labelledby="text-heading">
      <h2 id="text-heading">In the text</h2>
      <Facets
        wanted={wanted}
        isAnswered={isAnswered}
        categoryTitle={categoryTitle}
        onChoose={(filters) => {
          onAsk({ ...address, filters, page: 1 });
        }}
      />
      <ol id="text-list" className="results" start={(page - 1) * RESULTS_PER_PAGE + 1}>
        {hits.map(({ path, title, excerpt }) => (
          <li key={path} className="result">
            <a href={path}>{title}</a>
            <Excerpt excerpt={excerpt} />
          </li>
        ))}
      </ol>
      {pages > 1 && (
        <nav aria-label="Pages of results">
          <ul className="pager">
            <li>{page > 1 && linkTo(page - 1, '← Previous')}</li>
            <li>{`Page ${page} of ${pages}`}</li>
            <li>{page < pages && linkTo(page + 1, 'Next →')}</li>
          </ul>
        </nav>
      )}
    </section>
  );

  function linkTo(other: number, text: string) {
    return <a href={resultsPath({ ...address, page: other })}>{text}</a>;
  }
}
