import { Link } from "@tanstack/react-router";
import { DateText } from "../components/DateText.tsx";
import { LanguageMarks } from "../components/Marks.tsx";
import { Text, Words } from "../components/Text.tsx";
import type { EvidenceReportFragment } from "../generated.ts";
import { useInterface } from "../language/context.ts";

/** The article of a report: who, when, in which language, and its stance. */
export function ReportHead({ report }: { report: EvidenceReportFragment }) {
  const { t, labels } = useInterface();
  const { article } = report;
  return (
    <div className="report">
      <span className="report-facts">
        <LanguageMarks languages={[article.language]} />
        {report.isPrimarySource && <span className="mark mark-primary">{t.event.primary}</span>}
        {report.stance !== "REPORTS" && <span className="mark">{labels.stance[report.stance]}</span>}
      </span>
      <Link to={`/articles/${article.key}`} className="report-title">
        <Text of={article.title} />
      </Link>
      <span className="report-facts muted">
        {article.publisher ? <bdi>{article.publisher.name}</bdi> : t.article.unknownPublisher}
        {article.published && <DateText date={article.published} />}
      </span>
      {report.quote && (
        <span className="report-quote">
          <Words of={report.quote} />
        </span>
      )}
    </div>
  );
}
