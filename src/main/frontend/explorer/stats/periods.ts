import type { Column } from "../components/Columns.tsx";
import type { StatsRowFragment } from "../generated.ts";
import type { Interface } from "../language/catalogue.ts";
import type { Dimension, Measure } from "./dimensions.ts";
import { countOf } from "./rows.tsx";

/** More columns would be too thin to see. */
const MAX_COLUMNS = 240;

export const isTime = (dimension: Dimension) => dimension === "YEAR" || dimension === "MONTH";

export const isDated = (row: StatsRowFragment) => row.year !== null || row.month !== null;

const firstDay = ({ year, month }: StatsRowFragment) => Date.parse(month ? `${month}-01` : `${year}-01-01`);

/** Earliest first. */
export const byPeriod = (a: StatsRowFragment, b: StatsRowFragment) => firstDay(a) - firstDay(b);

/** A column for each year or month from the first to the last; empty if there would be too many or only one. */
export function columnsOf(rows: StatsRowFragment[], dimension: Dimension, measure: Measure, shown: Interface): Column[] {
  const counts = new Map(rows.map((row) => [firstDay(row), countOf(row, measure)]));
  const first = new Date(Math.min(...counts.keys()));
  const last = Math.max(...counts.keys());
  const months = dimension === "MONTH" ? 1 : 12;
  const columns: Column[] = [];
  for (const day = first; day.getTime() <= last && columns.length <= MAX_COLUMNS; day.setUTCMonth(day.getUTCMonth() + months)) {
    const count = counts.get(day.getTime()) ?? 0;
    const isYear = dimension === "YEAR" || day.getUTCMonth() === 0 || columns.length === 0;
    columns.push({
      key: day.toISOString(),
      label: dimension === "MONTH" ? shown.month(day) : shown.plain(day.getUTCFullYear()),
      tick: isYear ? shown.plain(day.getUTCFullYear()) : undefined,
      parts: [{ key: "", count }],
    });
  }
  return columns.length > 1 && columns.length <= MAX_COLUMNS ? thinned(columns) : [];
}

/** Leaves out ticks that would cover each other. */
function thinned(columns: Column[]): Column[] {
  const ticks = columns.filter(({ tick }) => tick).length;
  const step = Math.ceil(ticks / 8);
  let seen = 0;
  return columns.map((column) => (column.tick && seen++ % step !== 0 ? { ...column, tick: undefined } : column));
}
