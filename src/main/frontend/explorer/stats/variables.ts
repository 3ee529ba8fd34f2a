import type { StatisticsQueryVariables } from "../generated.ts";
import type { Search } from "../language/settings.ts";
import { choiceOf, type ArticleDimension, type EventDimension } from "./dimensions.ts";
import { unitOf } from "./periods.ts";

/** The variables for the reader's choice: of time the latest periods, of anything else what counts most. */
export function variablesOf(search: Search): Omit<StatisticsQueryVariables, "languages"> {
  const { subject, dimension, measure } = choiceOf(search);
  const order = { by: unitOf(dimension) ? ("PERIOD" as const) : measure, direction: "DESC" as const };
  return subject === "EVENTS"
    ? {
        ofArticles: false,
        eventsBy: [dimension as EventDimension],
        eventsOrder: order,
        articlesBy: ["LANGUAGE"],
        articlesOrder: { by: "ARTICLES", direction: "DESC" },
      }
    : {
        ofArticles: true,
        eventsBy: ["TYPE"],
        eventsOrder: { by: "EVENTS", direction: "DESC" },
        articlesBy: [dimension as ArticleDimension],
        articlesOrder: order as StatisticsQueryVariables["articlesOrder"],
      };
}
