import { ArticleList } from "../components/ArticleList.tsx";
import { articleCsv } from "../components/csv.ts";
import { CsvButton } from "../components/CsvButton.tsx";
import { NextPage } from "../components/NextPage.tsx";
import type { PublisherFactsQuery } from "../generated.ts";
import { useInterface } from "../language/context.ts";
import { useTitle } from "../layout/useTitle.ts";
import type { PageProps } from "../routing/page.tsx";

type Publisher = Extract<PublisherFactsQuery["node"], { __typename: "Publisher" }>;

export default function PublisherPage({ data, search }: PageProps<PublisherFactsQuery>) {
  const { t, number } = useInterface();
  const publisher = data.node as Publisher;
  const { nodes, totalCount, pageInfo } = publisher.articles;
  useTitle(publisher.name);
  return (
    <article>
      <header className="page-head">
        <p className="kicker">{t.facets.publisher}</p>
        <h1>
          <bdi>{publisher.name}</bdi>
        </h1>
        <p className="line-facts">
          {publisher.domain && <bdi>{publisher.domain}</bdi>}
          <span>{t.articles(totalCount, number(totalCount))}</span>
          <CsvButton name={publisher.key} of={publisher.name} rows={() => articleCsv(nodes)} />
        </p>
      </header>
      <ArticleList articles={nodes} />
      <NextPage page={pageInfo} search={search} />
    </article>
  );
}
