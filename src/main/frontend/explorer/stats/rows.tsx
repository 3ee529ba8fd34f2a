import type { Bar } from "../components/Bars.tsx";
import { entityAddress } from "../components/EntityLink.tsx";
import { Text } from "../components/Text.tsx";
import type {
  ArticleStatsFragment, EntityNameFragment, EventStatsFragment, StatisticsQuery,
} from "../generated.ts";
import type { Interface } from "../language/catalogue.ts";
import type { Choice, Dimension, Measure } from "./dimensions.ts";
import { endOf, periodName, startOf, unitOf } from "./periods.ts";

/** Counts of what has one value; the names of the fields are those of the API. */
export interface Row {
  counts: Partial<Record<Measure, number>>;
  /** Null for what has no date. */
  period: string | null;
  values: Partial<Omit<EventStatsFragment, "counts">> & Partial<ArticleStatsFragment>;
}

/** Of a chart, the earliest period first. */
export function rowsOf(data: StatisticsQuery, { dimension }: Choice): Row[] {
  const rows: Row[] = [
    ...(data.eventStats?.nodes ?? []).map((values) => ({
      counts: {
        EVENTS: values.eventCount,
        ARTICLES: values.articleCount,
        PUBLISHERS: values.publisherCount,
        PERSONS: values.personCount,
      },
      period: eventPeriod(values, dimension),
      values,
    })),
    ...(data.articleStats?.nodes ?? []).map((values) => ({
      counts: { EVENTS: values.eventCount, ARTICLES: values.articleCount, PUBLISHERS: values.publisherCount },
      period: articlePeriod(values, dimension),
      values,
    })),
  ];
  const unit = unitOf(dimension);
  const time = ({ period }: Row) => (period ? startOf(unit!, period).getTime() : Infinity);
  return unit ? rows.sort((a, b) => time(a) - time(b)) : rows;
}

function eventPeriod(row: EventStatsFragment, dimension: Dimension): string | null {
  switch (dimension) {
    case "FIRST_REPORTED_YEAR":
      return text(row.firstReportedYear);
    case "FIRST_REPORTED_MONTH":
      return row.firstReportedMonth;
    case "FIRST_REPORTED_WEEK":
      return row.firstReportedWeek;
    case "FIRST_REPORTED_DAY":
      return row.firstReportedDay;
    default:
      return articlePeriod(row, dimension);
  }
}

function articlePeriod(
  { year, month, week, day }: Pick<ArticleStatsFragment, "year" | "month" | "week" | "day">,
  dimension: Dimension,
): string | null {
  switch (dimension) {
    case "YEAR":
      return text(year);
    case "MONTH":
      return month;
    case "WEEK":
      return week;
    case "DAY":
      return day;
    default:
      return null;
  }
}

const text = (year: number | null) => (year === null ? null : String(year));

export const countOf = ({ counts }: Row, measure: Measure) => counts[measure] ?? 0;

/** The label of a row, and the address of what it counts. What has no value is shown as such. */
export function barOf(row: Row, choice: Choice, shown: Interface): Bar {
  return { ...nameOf(row, choice, shown), count: countOf(row, choice.measure) };
}

function nameOf({ period, values }: Row, { subject, dimension }: Choice, shown: Interface): Omit<Bar, "count"> {
  const { t, labels, languageName } = shown;
  const { type, status, organization, person, entity, language, publisher, story } = values;
  // Only events have a page that lists those of one value.
  const linked = (key: string, label: string, search: Record<string, string>) =>
    subject === "EVENTS" ? { key, label, to: "/events", search } : { key, label };
  const none = { key: "", label: <i>{t.stats.none}</i> };
  const unit = unitOf(dimension);
  if (unit) {
    if (!period) return { key: "", label: <i>{t.stats.undated}</i> };
    const label = periodName(unit, startOf(unit, period), shown);
    const isoDay = (date: Date) => date.toISOString().slice(0, 10);
    return dimension === unit
      ? linked(period, label, { from: isoDay(startOf(unit, period)), through: isoDay(endOf(unit, period)) })
      : { key: period, label };
  }
  switch (dimension) {
    case "TYPE":
      return type ? linked(type, labels.eventType[type], { type }) : none;
    case "STATUS":
      return status ? linked(status, labels.status[status], { status }) : none;
    case "LANGUAGE":
      return language ? linked(language, languageName(language), { language }) : none;
    case "PUBLISHER":
      return publisher
        ? { key: publisher.key, label: <bdi>{publisher.name}</bdi>, to: `/publishers/${publisher.key}` }
        : none;
    case "STORY":
      return story ? { key: story.key, label: <Text of={story.title} />, to: `/stories/${story.key}` } : none;
    default:
      return entityBar(organization ?? person ?? entity) ?? none;
  }
}

function entityBar(entity: EntityNameFragment | null | undefined): Omit<Bar, "count"> | undefined {
  return entity ? { key: entity.key, label: <Text of={entity.name} />, to: entityAddress(entity) } : undefined;
}
