import { Link } from "@tanstack/react-router";
import { useInterface } from "../language/context.ts";
import type { Search } from "../language/settings.ts";

interface Props {
  page: { hasNextPage: boolean; endCursor: string | null };
  search: Search;
}

/** Links to the next page of a list, and back to its first. The browser's history goes back one page. */
export function NextPage({ page, search }: Props) {
  const { t } = useInterface();
  if (!page.hasNextPage && !search.after) return null;
  return (
    <p className="next">
      {search.after && (
        <Link to="." search={{ ...search, after: undefined } as never} className="button">
          {t.facets.first}
        </Link>
      )}
      {page.hasNextPage && (
        <Link to="." search={{ ...search, after: page.endCursor } as never} className="button">
          {t.facets.next}
        </Link>
      )}
    </p>
  );
}
