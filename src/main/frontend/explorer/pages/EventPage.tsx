import { CsvButton } from "../components/CsvButton.tsx";
import { EventList } from "../components/EventList.tsx";
import { useNarrow } from "../components/useNarrow.ts";
import { EvidenceCards } from "../evidence/EvidenceCards.tsx";
import { EvidenceTable } from "../evidence/EvidenceTable.tsx";
import { evidenceOf } from "../evidence/evidence.ts";
import { evidenceCsv } from "../evidence/csv.ts";
import { EventHead } from "../evidence/EventHead.tsx";
import { useReports } from "../evidence/useReports.ts";
import type { EventEvidenceQuery, EvidenceEventFragment } from "../generated.ts";
import { useInterface } from "../language/context.ts";
import { useTitle } from "../layout/useTitle.ts";
import type { PageProps } from "../routing/page.tsx";

export default function EventPage({ data }: PageProps<EventEvidenceQuery>) {
  const { t, language, calendar } = useInterface();
  const event = data.event!;
  useTitle(event.title.value);
  return (
    <article>
      <EventHead event={event} />
      <Evidence key={[event.key, language, calendar].join()} event={event} />
      {event.parts.nodes.length > 0 && (
        <section>
          <h2>{t.event.parts}</h2>
          <EventList events={event.parts.nodes} />
        </section>
      )}
    </article>
  );
}

function Evidence({ event }: { event: EvidenceEventFragment }) {
  const shown = useInterface();
  const { t, number } = shown;
  const narrow = useNarrow();
  const { nodes: reports, hasMore, loadMore } = useReports(event);
  const groups = evidenceOf(event, reports);
  if (reports.length === 0) return event.inferredFrom ? null : <p className="muted">{t.event.noReports}</p>;
  return (
    <section>
      <div className="section-head">
        <h2>{t.event.evidence}</h2>
        <p className="muted">{t.event.evidenceNote}</p>
        <CsvButton name={event.key} of={t.event.evidence} rows={() => evidenceCsv(groups, reports, shown)} />
      </div>
      {narrow ? (
        <EvidenceCards groups={groups} reports={reports} />
      ) : (
        <EvidenceTable groups={groups} reports={reports} />
      )}
      {hasMore && (
        <p className="line-facts">
          {t.event.moreReports(number(reports.length), number(event.reports.totalCount))}
          <button type="button" className="button" onClick={loadMore}>
            {t.event.more}
          </button>
        </p>
      )}
    </section>
  );
}
