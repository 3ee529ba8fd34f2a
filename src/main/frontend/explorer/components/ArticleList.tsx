import { Link } from "@tanstack/react-router";
import type { ArticleLineFragment } from "../generated.ts";
import { useInterface } from "../language/context.ts";
import { DateText } from "./DateText.tsx";
import { LanguageMarks } from "./Marks.tsx";
import { Text } from "./Text.tsx";

export function ArticleList({ articles }: { articles: ArticleLineFragment[] }) {
  return (
    <ul className="lines">
      {articles.map((article) => (
        <li key={article.key}>
          <Link to={`/articles/${article.key}`} className="line-title">
            <Text of={article.title} />
          </Link>
          <ArticleFacts article={article} />
        </li>
      ))}
    </ul>
  );
}

export function ArticleFacts({ article }: { article: ArticleLineFragment }) {
  const { t } = useInterface();
  const { publisher } = article;
  return (
    <span className="line-facts">
      <LanguageMarks languages={[article.language]} />
      {publisher ? (
        <Link to={`/publishers/${publisher.key}`}>
          <bdi>{publisher.name}</bdi>
        </Link>
      ) : (
        <span>{t.article.unknownPublisher}</span>
      )}
      <DateText date={article.published} />
    </span>
  );
}
