import type { Bar } from "../components/Bars.tsx";
import { entityAddress } from "../components/EntityLink.tsx";
import { Text } from "../components/Text.tsx";
import type { EntityNameFragment, StatsRowFragment } from "../generated.ts";
import type { Interface } from "../language/catalogue.ts";
import type { Dimension, Measure } from "./dimensions.ts";

export function countOf(row: StatsRowFragment, measure: Measure): number {
  switch (measure) {
    case "EVENTS":
      return row.eventCount;
    case "ARTICLES":
      return row.articleCount;
    case "PUBLISHERS":
      return row.publisherCount;
    case "PERSONS":
      return row.personCount;
  }
}

/** The label of a row, and the address of what it counts. What has no date or no publisher is shown as such. */
export function barOf(row: StatsRowFragment, dimension: Dimension, measure: Measure, shown: Interface): Bar {
  return { ...nameOf(row, dimension, shown), count: countOf(row, measure) };
}

function nameOf(row: StatsRowFragment, dimension: Dimension, shown: Interface): Omit<Bar, "count"> {
  const { t, labels, plain, languageName } = shown;
  const { type, status, year, month, organization, person, language, publisher } = row;
  switch (dimension) {
    case "TYPE":
      return named(type, type && labels.eventType[type], t.stats.none, { type });
    case "STATUS":
      return named(status, status && labels.status[status], t.stats.none, { status });
    case "YEAR":
      return named(year && String(year), year && plain(year), t.stats.undated, {
        from: `${year}-01-01`,
        through: `${year}-12-31`,
      });
    case "MONTH":
      return named(month, month && shown.month(new Date(`${month}-01`)), t.stats.undated, month ? { from: `${month}-01`, through: lastDay(month) } : {});
    case "LANGUAGE":
      return named(language, language && languageName(language), t.stats.none, { language });
    case "PUBLISHER":
      return publisher
        ? { key: publisher.key, label: <bdi>{publisher.name}</bdi>, to: `/publishers/${publisher.key}` }
        : { key: "", label: t.stats.none };
    case "ORGANIZATION":
      return entityBar(organization, t.stats.none);
    case "PERSON":
      return entityBar(person, t.stats.none);
  }
}

/** The last day of a month such as 2025-08. */
function lastDay(month: string) {
  const [year, number] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}

function named(
  key: string | null | 0,
  label: string | null | 0,
  none: string,
  search: Record<string, string | null>,
): Omit<Bar, "count"> {
  return key && label
    ? { key, label, to: "/events", search: search as Record<string, string> }
    : { key: "", label: <i>{none}</i> };
}

function entityBar(entity: EntityNameFragment | null, none: string): Omit<Bar, "count"> {
  return entity
    ? { key: entity.key, label: <Text of={entity.name} />, to: entityAddress(entity) }
    : { key: "", label: <i>{none}</i> };
}
