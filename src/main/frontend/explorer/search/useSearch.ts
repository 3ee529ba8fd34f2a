import { useEffect, useState } from "react";
import { request } from "../api/client.ts";
import { NameSearch, type ArticleLineFragment, type SearchMatchFragment, type SoundComparison } from "../generated.ts";
import { useInterface } from "../language/context.ts";

const TYPING_PAUSE = 120;

/** What a reader can open: an entity, and why it matched, or an article that has the words. */
export type Match = { entity: SearchMatchFragment; article?: never } | { entity?: never; article: ArticleLineFragment };

export interface Matches {
  /** Entities that the query names, then articles with its words. */
  all: Match[];
  sound: SoundComparison;
}

/** Null before the first answer and for an empty query. */
export function useSearch(query: string): Matches | null {
  const { language, calendar } = useInterface();
  const [matches, setMatches] = useState<Matches | null>(null);
  useEffect(() => {
    const wanted = query.trim();
    if (!wanted) {
      setMatches(null);
      return;
    }
    const abort = new AbortController();
    const variables = { query: wanted, languages: [language, "en"], language, calendar };
    const timer = setTimeout(() => {
      request(NameSearch, variables, abort.signal)
        .then(({ data }) =>
          setMatches({
            all: [
              ...data.search.edges.map((entity) => ({ entity })),
              ...data.articles.nodes.map((article) => ({ article })),
            ],
            sound: data.search.sound,
          }),
        )
        .catch(() => abort.signal.aborted || setMatches(null));
    }, TYPING_PAUSE);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [query, language, calendar]);
  return matches;
}
