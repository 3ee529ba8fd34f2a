import { Words } from "../components/Text.tsx";
import type { EvidenceReportFragment } from "../generated.ts";
import { useInterface } from "../language/context.ts";
import type { EvidenceGroup, EvidenceRow } from "./evidence.ts";
import { GroupHead } from "./GroupHead.tsx";
import { ReportHead } from "./ReportHead.tsx";
import { RowHead } from "./RowHead.tsx";

/** Columns that fit the page without scrolling. */
const FITTING = 4;

interface Props {
  groups: EvidenceGroup[];
  reports: EvidenceReportFragment[];
}

/** A row a value, a column an article, and in each cell the words that give the value. */
export function EvidenceTable({ groups, reports }: Props) {
  const { t } = useInterface();
  const isWide = reports.length > FITTING;
  return (
    <div
      className={isWide ? "evidence evidence-wide" : "evidence"}
      role="region"
      aria-label={t.event.evidence}
      tabIndex={0}
    >
      <table>
        <thead>
          <tr>
            <th scope="col">
              <span className="muted">{t.event.value}</span>
            </th>
            {reports.map((report) => (
              <th key={report.id} scope="col">
                <ReportHead report={report} />
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.id} className={group.dispute && `disputed-${group.dispute.toLowerCase()}`}>
            <tr className="group">
              <th scope="rowgroup" colSpan={reports.length + 1}>
                <GroupHead group={group} />
              </th>
            </tr>
            {group.rows.map((row) => (
              <tr key={row.id} className={`rank-${row.rank.toLowerCase()}`}>
                <th scope="row">
                  <RowHead group={group} row={row} />
                </th>
                {reports.map((report) => (
                  <Cell key={report.id} row={row} report={report} />
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function Cell({ row, report }: { row: EvidenceRow; report: EvidenceReportFragment }) {
  const { t } = useInterface();
  const claims = row.claims.get(report.id);
  if (!claims) {
    return (
      <td className="silent">
        <span className="hidden">{t.event.silent}</span>
      </td>
    );
  }
  return (
    <td>
      {claims.map((claim) => (
        <Words key={claim.id} of={claim.original} />
      ))}
    </td>
  );
}
