import { Link } from "@tanstack/react-router";
import { ArticleFacts } from "../components/ArticleList.tsx";
import { articleCsv } from "../components/csv.ts";
import { CsvButton } from "../components/CsvButton.tsx";
import { Text } from "../components/Text.tsx";
import type { StoryFactsQuery } from "../generated.ts";
import { useInterface } from "../language/context.ts";
import { useTitle } from "../layout/useTitle.ts";
import type { PageProps } from "../routing/page.tsx";

type Story = Extract<StoryFactsQuery["node"], { __typename: "Story" }>;

/** The articles of a story, side by side by language. */
export default function StoryPage({ data }: PageProps<StoryFactsQuery>) {
  const { t, number, languageName } = useInterface();
  const story = data.node as Story;
  const articles = story.articles.nodes;
  const byLanguage = Object.entries(Object.groupBy(articles, ({ language }) => language));
  useTitle(story.title.value);
  return (
    <article>
      <header className="page-head">
        <p className="kicker">{t.article.story}</p>
        <h1>
          <Text of={story.title} />
        </h1>
        <p className="line-facts">
          <span>{t.articles(articles.length, number(articles.length))}</span>
          <CsvButton name={story.key} of={story.title.value} rows={() => articleCsv(articles)} />
        </p>
      </header>
      <div className="side-by-side">
        {byLanguage.map(([language, those]) => (
          <section key={language}>
            <h2>{languageName(language)}</h2>
            {those?.map((article) => (
              <div key={article.key} className="card">
                <Link to={`/articles/${article.key}`} className="report-title">
                  <Text of={article.title} />
                </Link>
                <ArticleFacts article={article} />
                {article.summary && (
                  <p>
                    <Text of={article.summary} />
                  </p>
                )}
              </div>
            ))}
          </section>
        ))}
      </div>
    </article>
  );
}
