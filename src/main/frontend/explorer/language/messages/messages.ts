import type { Calendar, DisputeKind } from "../../generated.ts";
import type { Dimension, Measure } from "../../stats/dimensions.ts";

/** A phrase that depends on a number: the number itself, and how the language writes it. */
export type Counted = (count: number, shown: string) => string;

/** Every text of the interface, in one language. */
export interface Messages {
  tagline: string;
  skip: string;
  pages: Record<"events" | "disputes" | "statistics" | "graphiql" | "documentation", string>;
  language: string;
  calendar: string;
  calendars: Record<Calendar, string>;
  query: string;
  demo: string;
  csv: string;
  voice: { ours: string; theirs: string };
  search: { label: string; hint: string; none: (query: string) => string; found: Counted; sound: Record<"NONE" | "MANDARIN", string>; matched: string; inText: string };
  home: Record<
    "loaded" | "organizations" | "latest" | "questions" | "whoLeft" | "spellings" | "disagree" | "byType" | "byLanguage"
    | "byWeek",
    string
  >;
  event: Record<
    | "evidence" | "evidenceNote" | "value" | "silent" | "participants" | "parts" | "partOf" | "inferred" | "inferredOnly" | "when"
    | "undated" | "primary" | "more" | "noReports" | "firstReported" | "readOriginal" | "quote",
    string
  > & { moreReports: (shown: string, all: string) => string; independent: Counted };
  entity: Record<
    | "names" | "namesNote" | "spelling" | "kind" | "firstSeen" | "added" | "preferred" | "related" | "events"
    | "articles" | "career" | "careerNote" | "open" | "timeline" | "arrival" | "departure" | "flow" | "unknown"
    | "languages" | "none",
    string
  > & { together: Counted };
  articles: Counted;
  disputes: { title: string; kinds: Record<DisputeKind, string>; short: Record<DisputeKind, string> };
  facets: Record<
    | "title" | "type" | "status" | "language" | "publisher" | "disputed" | "from" | "through" | "apply" | "clear"
    | "next" | "first" | "empty",
    string
  > & { count: Counted };
  article: Record<
    "summary" | "body" | "mentions" | "reports" | "unknownPublisher" | "story" | "by" | "noText",
    string
  >;
  stats: Record<"title" | "subject" | "dimension" | "measure" | "undated" | "none", string> & {
    more: (shown: string, all: string) => string;
    dimensions: Record<Dimension, string>;
    measures: Record<Measure, string>;
  };
  errors: Record<"notFound" | "notFoundHelp" | "down" | "downHelp" | "failed" | "retry", string>;
}
