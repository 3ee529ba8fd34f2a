import { CsvButton } from "../components/CsvButton.tsx";
import { EventList } from "../components/EventList.tsx";
import { NextPage } from "../components/NextPage.tsx";
import { Facets } from "../events/Facets.tsx";
import type { EventLineFragment, EventSearchQuery } from "../generated.ts";
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
        <CsvButton name="events" rows={() => csv(nodes)} />
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

function csv(events: EventLineFragment[]): string[][] {
  const rows = events.map((event) => [
    event.key,
    event.type,
    event.status,
    event.title.value,
    event.occurred?.edtf ?? "",
    String(event.coverage.articleCount),
    event.coverage.languages.join(" "),
  ]);
  return [["key", "type", "status", "title", "occurred", "articleCount", "languages"], ...rows];
}
