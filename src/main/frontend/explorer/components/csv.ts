import type { ArticleLineFragment, EventLineFragment } from "../generated.ts";

/** The columns of CSV files are named as in the schema. */
export function eventCsv(events: EventLineFragment[]): string[][] {
  const rows = events.map((event) => [
    event.key,
    event.type,
    event.status,
    event.title.value,
    event.occurred?.edtf ?? "",
    String(event.coverage.articleCount),
    event.coverage.languages.join(" "),
  ]);
  return [["key", "type", "status", "title", "occurred", "articleCount", "languages"], ...rows];
}

export function articleCsv(articles: ArticleLineFragment[]): string[][] {
  const rows = articles.map((article) => [
    article.key,
    article.language,
    article.title.value,
    article.publisher?.key ?? "",
    article.published?.edtf ?? "",
  ]);
  return [["key", "language", "title", "publisher", "published"], ...rows];
}
