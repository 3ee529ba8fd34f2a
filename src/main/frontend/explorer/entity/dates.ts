import type { DateFragment } from "../generated.ts";

const DAY = 86_400_000;

/** Days since 1970, at the beginning of the day; null if the day is open. */
export const dayOf = (day: string | null | undefined) => (day ? Date.parse(day) / DAY : null);

export const dateOf = (day: number) => new Date(day * DAY);

/** Latest first; without a date last. */
export function byDate(a: { occurred: DateFragment | null }, b: { occurred: DateFragment | null }) {
  return when(b.occurred) - when(a.occurred);
}

function when(date: DateFragment | null) {
  return dayOf(date?.through ?? date?.from) ?? -1e9;
}
