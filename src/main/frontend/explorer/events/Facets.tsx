import { Link } from "@tanstack/react-router";
import type { EventSearchQuery, EventStatus, EventType } from "../generated.ts";
import { useInterface } from "../language/context.ts";
import type { Search } from "../language/settings.ts";
import { Days } from "./Days.tsx";
import { Facet } from "./Facet.tsx";
import { isNarrowed } from "./filter.ts";

export function Facets({ data, search }: { data: EventSearchQuery; search: Search }) {
  const { t, labels, languageName } = useInterface();
  const { lang, calendar } = search;
  const types = data.types.nodes.flatMap(({ type, eventCount: count }) =>
    type ? [{ value: type, label: labels.eventType[type], count }] : [],
  );
  const statuses = data.statuses.nodes.flatMap(({ status, eventCount: count }) =>
    status ? [{ value: status, label: labels.status[status], count }] : [],
  );
  const languages = data.reportLanguages.nodes.flatMap(({ language, eventCount: count }) =>
    language ? [{ value: language, label: languageName(language), count }] : [],
  );
  const publishers = data.publishers.nodes.flatMap(({ publisher, eventCount: count }) =>
    publisher ? [{ value: publisher.key, label: publisher.name, count }] : [],
  );
  return (
    <aside className="facets" aria-label={t.facets.title}>
      {isNarrowed(search) && (
        <Link to="/events" search={{ lang, calendar } as never} className="button">
          {t.facets.clear}
        </Link>
      )}
      <Facet
        name="type"
        title={t.facets.type}
        choices={types}
        labelOf={(type) => labels.eventType[type as EventType] ?? type}
        search={search}
      />
      <Facet
        name="status"
        title={t.facets.status}
        choices={statuses}
        labelOf={(status) => labels.status[status as EventStatus] ?? status}
        search={search}
      />
      <Facet
        name="disputed"
        title={t.pages.disputes}
        choices={[{ value: "yes", label: t.facets.disputed, count: data.disputed.totalCount }]}
        labelOf={() => t.facets.disputed}
        search={search}
      />
      <Facet name="language" title={t.facets.language} choices={languages} labelOf={languageName} search={search} />
      <Facet name="publisher" title={t.facets.publisher} choices={publishers} labelOf={String} search={search} />
      <Days search={search} />
    </aside>
  );
}
