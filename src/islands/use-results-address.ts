import { useEffect, useState } from 'react';
import { showQuery } from './shown-query.ts';
import { readResultsAddress, resultsPath, type ResultsAddress } from '~/search/results-address.ts';

/** What the page's address asks for, and a way to ask for something else; back and forward lead between the two. */
export function useResultsAddress(): [ResultsAddress, (address: ResultsAddress) => void] {
  const [address, setAddress] = useState(() => readResultsAddress(location.search));

  useEffect(() => {
    const follow = (): void => {
      const wanted = readResultsAddress(location.search);
      setAddress(wanted);
      showQuery(wanted.query);
    };
    addEventListener('popstate', follow);
    return () => {
      removeEventListener('popstate', follow);
    };
  }, []);

  return [
    address,
    (wanted) => {
      history.pushState(null, '', resultsPath(wanted));
      setAddress(wanted);
      showQuery(wanted.query);
    },
  ];
}
