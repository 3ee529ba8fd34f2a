import type { Column } from "../components/Columns.tsx";
import type { Interface } from "../language/catalogue.ts";
import type { Dimension } from "./dimensions.ts";

export const UNITS = ["YEAR", "MONTH", "WEEK", "DAY"] as const;
export type Unit = (typeof UNITS)[number];

/** More columns would be too thin to see. */
const MAX_COLUMNS = 240;
const MAX_TICKS = 6;
const DAY = 86_400_000;

/** The length of a dimension's periods; undefined if it is not one of time. */
export const unitOf = (dimension: Dimension) => UNITS.find((unit) => dimension.replace("FIRST_REPORTED_", "") === unit);

/** The first day of a period such as 2025, 2025-08, 2025-W33 or 2025-08-14. */
export function startOf(unit: Unit, period: string): Date {
  if (unit !== "WEEK") return new Date(Date.UTC(...(partsOf(period) as [number, number?, number?])));
  const [year, week] = period.split("-W").map(Number);
  // The fourth of January is in the first week, and weeks begin on Monday.
  const fourth = Date.UTC(year, 0, 4);
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY;
  return new Date(monday + (week - 1) * 7 * DAY);
}

function partsOf(period: string) {
  const [year, month = 1, day = 1] = period.split("-").map(Number);
  return [year, month - 1, day];
}

/** The last day of a period. */
export const endOf = (unit: Unit, period: string) => new Date(next(unit, startOf(unit, period)).getTime() - DAY);

function next(unit: Unit, date: Date): Date {
  const days = unit === "WEEK" ? 7 : unit === "DAY" ? 1 : 0;
  const months = unit === "YEAR" ? 12 : unit === "MONTH" ? 1 : 0;
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, date.getUTCDate() + days));
}

export function periodName(unit: Unit, start: Date, shown: Interface): string {
  switch (unit) {
    case "YEAR":
      return shown.plain(start.getUTCFullYear());
    case "MONTH":
      return shown.month(start);
    case "WEEK":
      return shown.days(start, new Date(next("WEEK", start).getTime() - DAY));
    case "DAY":
      return shown.days(start, start);
  }
}

/**
 * A column for each period from the first to the last, but no more than the latest `most`; empty if there would be too
 * many or only one.
 */
export function columnsOf(
  unit: Unit,
  counts: { period: string; parts: Column["parts"] }[],
  shown: Interface,
  most = Infinity,
): Column[] {
  const known = new Map(counts.map(({ period, parts }) => [startOf(unit, period).getTime(), parts]));
  const last = Math.max(...known.keys());
  const columns: (Column & { start: Date })[] = [];
  for (let start = new Date(Math.min(...known.keys())); start.getTime() <= last; start = next(unit, start)) {
    columns.push({ key: start.toISOString(), label: periodName(unit, start, shown), parts: known.get(start.getTime()) ?? [], start });
    if (columns.length > Math.min(most, MAX_COLUMNS)) {
      if (most > MAX_COLUMNS) return [];
      columns.shift();
    }
  }
  return columns.length > 1 ? ticked(unit, columns, shown) : [];
}

/** Names years below the columns, or months if the columns are few. Leaves out those that would cover each other. */
function ticked(unit: Unit, columns: (Column & { start: Date })[], shown: Interface): Column[] {
  const days = (columns.at(-1)!.start.getTime() - columns[0].start.getTime()) / DAY;
  const byMonth = (unit === "WEEK" || unit === "DAY") && days < 800;
  const nameOf = ({ start }: { start: Date }) =>
    byMonth ? shown.shortMonth(start) : shown.plain(start.getUTCFullYear());
  const room = columns.length / MAX_TICKS;
  let free = 0;
  return columns.map((column, index) => {
    const begins = index === 0 || nameOf(column) !== nameOf(columns[index - 1]);
    if (!begins || index < free || index > columns.length - room / 2) return column;
    free = index + room;
    return { ...column, tick: nameOf(column) };
  });
}
