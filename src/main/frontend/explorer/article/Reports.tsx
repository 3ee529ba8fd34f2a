import { Link } from "@tanstack/react-router";
import { CsvButton } from "../components/CsvButton.tsx";
import { DateText } from "../components/DateText.tsx";
import { DisputeMark, gravest } from "../components/Marks.tsx";
import { Text, Words } from "../components/Text.tsx";
import type { ReportLineFragment } from "../generated.ts";
import { useInterface } from "../language/context.ts";

/** What an article reports: our title of each event, and its own words. */
export function Reports({ name, reports }: { name: string; reports: ReportLineFragment[] }) {
  const { t } = useInterface();
  return (
    <section>
      <div className="section-head">
        <h2>{t.article.reports}</h2>
        <CsvButton name={`${name}-reports`} of={t.article.reports} rows={() => csv(reports)} />
      </div>
      <ul className="lines">
        {reports.map((report) => (
          <Report key={report.id} report={report} />
        ))}
      </ul>
    </section>
  );
}

function Report({ report: { event, quote, stance } }: { report: ReportLineFragment }) {
  const { labels } = useInterface();
  const dispute = gravest(event.disputes);
  return (
    <li>
      <Link to={`/events/${event.key}`} className="line-title">
        <Text of={event.title} />
      </Link>
      {quote && <Words of={quote} />}
      <span className="line-facts">
        <span>{labels.eventType[event.type]}</span>
        <DateText date={event.occurred} />
        {stance !== "REPORTS" && <span className="mark">{labels.stance[stance]}</span>}
        {dispute && <DisputeMark kind={dispute} />}
      </span>
    </li>
  );
}

function csv(reports: ReportLineFragment[]): string[][] {
  const rows = reports.map(({ event, stance, isPrimarySource, quote }) => [
    event.key,
    stance,
    String(isPrimarySource),
    quote?.value ?? "",
  ]);
  return [["event", "stance", "isPrimarySource", "quote"], ...rows];
}
