import { useEffect, useState } from "react";
import { request } from "../api/client.ts";
import { NameSearch, type SearchMatchFragment } from "../generated.ts";

const TYPING_PAUSE = 120;

/** The entities that the query names; null before the first answer and for an empty query. */
export function useNameSearch(query: string, language: string): SearchMatchFragment[] | null {
  const [matches, setMatches] = useState<SearchMatchFragment[] | null>(null);
  useEffect(() => {
    const wanted = query.trim();
    if (!wanted) {
      setMatches(null);
      return;
    }
    const abort = new AbortController();
    const timer = setTimeout(() => {
      request(NameSearch, { query: wanted, languages: [language, "en"] }, abort.signal)
        .then(({ data }) => setMatches(data.search.edges))
        .catch(() => abort.signal.aborted || setMatches(null));
    }, TYPING_PAUSE);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [query, language]);
  return matches;
}
