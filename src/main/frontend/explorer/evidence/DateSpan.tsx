import type { DateFragment } from "../generated.ts";

const DAY = 86_400_000;
const time = (day: string) => Date.parse(day) / DAY;

/** Shows where a date lies among the others: as wide as it is vague, and faded where it is open. */
export function DateSpan({ date, among }: { date: DateFragment; among: DateFragment[] }) {
  const days = among.flatMap(({ from, through }) => [from, through].filter((day) => day !== null)).map(time);
  const first = Math.min(...days);
  const last = Math.max(...days) + 1;
  const margin = Math.max(7, (last - first) * 0.4);
  const start = first - margin;
  const length = last - first + 2 * margin;
  const from = date.from === null ? 0 : (time(date.from) - start) / length;
  const through = date.through === null ? 1 : (time(date.through) + 1 - start) / length;
  const open = `${date.from === null ? " open-start" : ""}${date.through === null ? " open-end" : ""}`;
  return (
    <span className="span" aria-hidden="true">
      <span
        className={`span-bar${open}`}
        style={{ insetInlineStart: `${from * 100}%`, inlineSize: `${Math.max(through - from, 0.012) * 100}%` }}
      />
    </span>
  );
}
