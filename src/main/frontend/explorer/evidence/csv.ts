import type { DisagreementFragment, EvidenceReportFragment } from "../generated.ts";
import type { Interface } from "../language/catalogue.ts";
import type { EvidenceGroup } from "./evidence.ts";
import { valueText } from "./ValueText.tsx";

/** A row a claim. The columns are named as in the schema. */
export function evidenceCsv(groups: EvidenceGroup[], reports: EvidenceReportFragment[], shown: Interface): string[][] {
  const rows = groups.flatMap((group) =>
    group.rows.flatMap((row) =>
      reports.flatMap((report) =>
        (row.claims.get(report.id) ?? []).map((claim) => [
          group.property,
          group.role ?? "",
          group.subject?.key ?? "",
          valueText(row.value, shown),
          claim.rank,
          claim.rankReason ?? "",
          report.article.key,
          report.article.language,
          claim.original.value,
        ]),
      ),
    ),
  );
  return [["property", "role", "subject", "value", "rank", "rankReason", "article", "language", "original"], ...rows];
}

/** A row a value. */
export function disputeCsv(disputes: DisagreementFragment[], shown: Interface): string[][] {
  const rows = disputes.flatMap(({ event, property, role, subject, kind, values }) =>
    values.map(({ value, rank, rankReason, articleCount, claims }) => [
      event.key,
      property,
      role ?? "",
      subject?.key ?? "",
      kind,
      valueText(value, shown),
      rank,
      rankReason ?? "",
      String(articleCount),
      claims.map(({ original }) => original.value).join(" | "),
    ]),
  );
  const columns = ["event", "property", "role", "subject", "kind", "value", "rank", "rankReason", "articleCount", "originals"];
  return [columns, ...rows];
}
