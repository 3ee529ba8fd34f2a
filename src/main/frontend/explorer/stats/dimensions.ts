import type { Search } from "../language/settings.ts";

export const SUBJECTS = ["EVENTS", "ARTICLES"] as const;

const EVENT_DIMENSIONS = [
  "TYPE", "STATUS", "YEAR", "MONTH", "WEEK", "DAY", "FIRST_REPORTED_YEAR", "FIRST_REPORTED_MONTH", "FIRST_REPORTED_WEEK",
  "FIRST_REPORTED_DAY", "ORGANIZATION", "PERSON", "LANGUAGE", "PUBLISHER",
] as const;
const ARTICLE_DIMENSIONS = ["LANGUAGE", "PUBLISHER", "STORY", "ENTITY", "YEAR", "MONTH", "WEEK", "DAY"] as const;
const EVENT_MEASURES = ["EVENTS", "ARTICLES", "PUBLISHERS", "PERSONS"] as const;
const ARTICLE_MEASURES = ["ARTICLES", "PUBLISHERS", "EVENTS"] as const;

/** What is counted. */
export type Subject = (typeof SUBJECTS)[number];
export type EventDimension = (typeof EVENT_DIMENSIONS)[number];
export type ArticleDimension = (typeof ARTICLE_DIMENSIONS)[number];
export type Dimension = EventDimension | ArticleDimension;
export type Measure = (typeof EVENT_MEASURES)[number];

/** The reader's choice, and what can be chosen. */
export interface Choice {
  subject: Subject;
  dimension: Dimension;
  dimensions: readonly Dimension[];
  measure: Measure;
  measures: readonly Measure[];
}

export function choiceOf(search: Search): Choice {
  const subject = SUBJECTS.find((each) => each === search.of) ?? "EVENTS";
  const dimensions: readonly Dimension[] = subject === "EVENTS" ? EVENT_DIMENSIONS : ARTICLE_DIMENSIONS;
  const measures: readonly Measure[] = subject === "EVENTS" ? EVENT_MEASURES : ARTICLE_MEASURES;
  return {
    subject,
    dimensions,
    measures,
    dimension: dimensions.find((each) => each === search.by) ?? (subject === "EVENTS" ? "YEAR" : "LANGUAGE"),
    measure: measures.find((each) => each === search.count) ?? subject,
  };
}
