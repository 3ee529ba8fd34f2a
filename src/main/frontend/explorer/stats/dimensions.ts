import type { Search } from "../language/settings.ts";

export const DIMENSIONS = ["TYPE", "STATUS", "YEAR", "MONTH", "ORGANIZATION", "PERSON", "LANGUAGE", "PUBLISHER"] as const;
export const MEASURES = ["EVENTS", "ARTICLES", "PUBLISHERS", "PERSONS"] as const;

export type Dimension = (typeof DIMENSIONS)[number];
export type Measure = (typeof MEASURES)[number];

export const dimensionOf = (search: Search) => DIMENSIONS.find((each) => each === search.by) ?? "YEAR";
export const measureOf = (search: Search) => MEASURES.find((each) => each === search.count) ?? "EVENTS";
