import { CsvButton } from "../components/CsvButton.tsx";
import { eventCsv } from "../components/csv.ts";
import { EventList } from "../components/EventList.tsx";
import { NextPage } from "../components/NextPage.tsx";
import { Facets } from "../events/Facets.tsx";
import type { EventSearchQuery } from "../generated.ts";
import { useInterface } from "../language/context.ts";
import { useTitle } from "../layout/useTitle.ts";
import type { PageProps } from "../routing/page.tsx";

export default function EventsPage({ data, search }: PageProps<EventSearchQuery>) {
  const { t, number } = useInterface();
  const { nodes, totalCount, pageInfo } = data.events;
  useTitle(t.pages.events);
  return (
    <>
      <div className="page-head section-head">
        <h1>{t.pages.events}</h1>
        <p className="muted" role="status">
          {t.facets.count(totalCount, number(totalCount))}
        </p>
        <CsvButton name="events" of={t.pages.events} rows={() => eventCsv(nodes)} />
      </div>
      <div className="faceted">
        <Facets data={data} search={search} />
        <div>
          {nodes.length > 0 ? <EventList events={nodes} /> : <p>{t.facets.empty}</p>}
          <NextPage page={pageInfo} search={search} />
        </div>
      </div>
    </>
  );
}
