import { Link } from "@tanstack/react-router";
import { ArticleList } from "../components/ArticleList.tsx";
import { articleCsv, eventCsv } from "../components/csv.ts";
import { CsvButton } from "../components/CsvButton.tsx";
import { EntityLink } from "../components/EntityLink.tsx";
import { EventList } from "../components/EventList.tsx";
import { LanguageMarks } from "../components/Marks.tsx";
import type { EntityFactsFragment } from "../generated.ts";
import { useInterface } from "../language/context.ts";

/** What every entity has: events, articles and the entities it appears with. */
export function Surroundings({ entity }: { entity: EntityFactsFragment }) {
  const { t, number } = useInterface();
  const { events, related, articles } = entity;
  const languages = [...new Set(articles.nodes.map((article) => article.language))];
  return (
    <div className="columns">
      <section>
        <div className="section-head">
          <h2>{t.entity.events}</h2>
          <CsvButton name={`${entity.key}-events`} of={t.entity.events} rows={() => eventCsv(events.nodes)} />
        </div>
        <EventList events={events.nodes} />
        {events.totalCount > events.nodes.length && (
          <p>
            <Link to="/events" search={{ entity: entity.key } as never}>
              {t.facets.count(events.totalCount, number(events.totalCount))}
            </Link>
          </p>
        )}
      </section>
      <div>
        {related.edges.length > 0 && (
          <section>
            <div className="section-head">
              <h2>{t.entity.related}</h2>
              <CsvButton name={`${entity.key}-related`} of={t.entity.related} rows={() => relatedCsv(related.edges)} />
            </div>
            <ul className="lines">
              {related.edges.map(({ node, eventCount }) => (
                <li key={node.key} className="related">
                  <EntityLink entity={node} />
                  <span className="line-facts">{t.entity.together(eventCount, number(eventCount))}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
        {articles.nodes.length > 0 && (
          <section>
            <div className="section-head">
              <h2>{t.entity.articles}</h2>
              <LanguageMarks languages={languages} />
              <CsvButton name={`${entity.key}-articles`} of={t.entity.articles} rows={() => articleCsv(articles.nodes)} />
            </div>
            <ArticleList articles={articles.nodes} />
          </section>
        )}
      </div>
    </div>
  );
}

function relatedCsv(edges: EntityFactsFragment["related"]["edges"]): string[][] {
  const rows = edges.map(({ node, eventCount }) => [node.key, node.type, node.name.value, String(eventCount)]);
  return [["key", "type", "name", "eventCount"], ...rows];
}
