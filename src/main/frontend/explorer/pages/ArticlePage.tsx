import { Link } from "@tanstack/react-router";
import { Body } from "../article/Body.tsx";
import { Mentions } from "../article/Mentions.tsx";
import { Reports } from "../article/Reports.tsx";
import { ArticleFacts } from "../components/ArticleList.tsx";
import { Text } from "../components/Text.tsx";
import type { ArticleFactsQuery, FullArticleFragment } from "../generated.ts";
import { useInterface } from "../language/context.ts";
import { useTitle } from "../layout/useTitle.ts";
import type { PageProps } from "../routing/page.tsx";

export default function ArticlePage({ data }: PageProps<ArticleFactsQuery>) {
  const { t } = useInterface();
  const article = data.article!;
  const mentions = article.mentions.nodes;
  useTitle(article.title.value);
  return (
    <article>
      <Head article={article} />
      {article.body ? (
        <section>
          <h2>{t.article.body}</h2>
          <Body body={article.body} mentions={mentions} />
        </section>
      ) : (
        <p className="muted">{t.article.noText}</p>
      )}
      <div className="columns">
        <Reports name={article.key} reports={article.reports.nodes} />
        <Mentions name={article.key} mentions={mentions} />
      </div>
    </article>
  );
}

function Head({ article }: { article: FullArticleFragment }) {
  const { t } = useInterface();
  const { story, summary, bylines, url } = article;
  return (
    <header className="page-head">
      {story && (
        <p className="kicker">
          {t.article.story}:{" "}
          <Link to={`/stories/${story.key}`}>
            <Text of={story.title} />
          </Link>
        </p>
      )}
      <h1>
        <Text of={article.title} />
      </h1>
      <ArticleFacts article={article} />
      {bylines.length > 0 && (
        <p className="muted">
          {t.article.by} <bdi lang={article.language}>{bylines.join(", ")}</bdi>
        </p>
      )}
      {summary && (
        <p className="summary">
          <Text of={summary} />
        </p>
      )}
      {url && (
        <p>
          <a href={url} rel="external noopener" className="button">
            {t.event.readOriginal}
          </a>
        </p>
      )}
    </header>
  );
}
