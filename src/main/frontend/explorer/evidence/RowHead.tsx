import { useInterface } from "../language/context.ts";
import type { EvidenceGroup, EvidenceRow } from "./evidence.ts";
import { DateSpan } from "./DateSpan.tsx";
import { ValueText } from "./ValueText.tsx";

/** A value, how it ranks, and why. */
export function RowHead({ group, row }: { group: EvidenceGroup; row: EvidenceRow }) {
  const { labels } = useInterface();
  return (
    <>
      <span className="evidence-value">
        <ValueText value={row.value} />
      </span>
      {row.rank !== "NORMAL" && (
        <span className={`mark mark-${row.rank.toLowerCase()}`}>{labels.rank[row.rank]}</span>
      )}
      {row.value.__typename === "DateValue" && group.rows.length > 1 && (
        <DateSpan date={row.value.date} among={datesOf(group)} />
      )}
      {row.rankReason && (
        <span className="evidence-reason" dir="auto">
          {row.rankReason}
        </span>
      )}
    </>
  );
}

const datesOf = (group: EvidenceGroup) =>
  group.rows.flatMap(({ value }) => (value.__typename === "DateValue" ? [value.date] : []));
