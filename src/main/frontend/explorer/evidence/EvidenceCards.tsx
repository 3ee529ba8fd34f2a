import { LanguageMarks } from "../components/Marks.tsx";
import { Text, Words } from "../components/Text.tsx";
import type { EvidenceReportFragment } from "../generated.ts";
import { ReportHead } from "./ReportHead.tsx";
import type { EvidenceGroup, EvidenceRow } from "./evidence.ts";
import { GroupHead } from "./GroupHead.tsx";
import { RowHead } from "./RowHead.tsx";

interface Props {
  groups: EvidenceGroup[];
  reports: EvidenceReportFragment[];
}

/** The same evidence for a phone: a card a value, and under it who says so. */
export function EvidenceCards({ groups, reports }: Props) {
  return (
    <div className="cards">
      <div className="card-reports">
        {reports.map((report) => (
          <ReportHead key={report.id} report={report} />
        ))}
      </div>
      {groups.map((group) => (
        <section key={group.id} className={`card-group ${group.dispute ? `disputed-${group.dispute.toLowerCase()}` : ""}`}>
          <h3>
            <GroupHead group={group} />
          </h3>
          {group.rows.map((row) => (
            <div key={row.id} className={`card rank-${row.rank.toLowerCase()}`}>
              <RowHead group={group} row={row} />
              <Voices row={row} reports={reports} />
            </div>
          ))}
        </section>
      ))}
    </div>
  );
}

function Voices({ row, reports }: { row: EvidenceRow; reports: EvidenceReportFragment[] }) {
  return (
    <ul className="voices">
      {reports.flatMap((report) =>
        (row.claims.get(report.id) ?? []).map((claim) => (
          <li key={claim.id}>
            <Words of={claim.original} />
            <span className="muted voice">
              <LanguageMarks languages={[report.article.language]} />
              <Text of={report.article.title} />
            </span>
          </li>
        )),
      )}
    </ul>
  );
}
