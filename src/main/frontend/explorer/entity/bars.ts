import { dateOf, dayOf } from "./dates.ts";
import type { Job } from "./career.ts";

/** The days that a chart shows. */
export interface Axis {
  start: number;
  end: number;
}

/** A part of a bar, in days: certain, or possible only. */
export interface Segment {
  from: number;
  through: number;
  isCertain: boolean;
}

export function axisOf(jobs: Job[]): Axis | null {
  const days = jobs
    .flatMap(({ hire, departure }) => [hire?.occurred, departure?.occurred])
    .flatMap((date) => [dayOf(date?.from), dayOf(date?.through)])
    .filter((day) => day !== null);
  if (days.length === 0) return null;
  const first = Math.min(...days);
  const last = Math.max(...days);
  const margin = Math.max(120, (last - first) * 0.15);
  return { start: first - margin, end: last + margin };
}

/** The certain middle of a job, and before and after it the days on which it may have begun or ended. */
export function segmentsOf({ hire, departure }: Job, axis: Axis): Segment[] {
  const began = hire?.occurred;
  const ended = departure?.occurred;
  const earliestStart = dayOf(began?.from) ?? axis.start;
  const latestStart = began ? (dayOf(began.through) ?? axis.end) : axis.start;
  const earliestEnd = ended ? (dayOf(ended.from) ?? latestStart) : axis.end;
  const latestEnd = ended ? (dayOf(ended.through) ?? axis.end) + 1 : axis.end;
  if (!began && !ended) return [{ from: axis.start, through: axis.end, isCertain: false }];
  return [
    { from: earliestStart, through: latestStart, isCertain: false },
    { from: latestStart, through: earliestEnd, isCertain: true },
    { from: Math.max(earliestEnd, latestStart), through: latestEnd, isCertain: false },
  ].filter(({ from, through }) => through > from);
}

/** The first days of some years, few enough to be read, and not so late that the year runs out of the chart. */
export function ticks({ start, end }: Axis): number[] {
  const first = dateOf(start).getUTCFullYear() + 1;
  const last = dateOf(end - (end - start) * 0.12).getUTCFullYear();
  const step = Math.max(1, Math.ceil((last - first) / 7));
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) =>
    dayOf(`${first + index * step}-01-01`)!,
  );
}
