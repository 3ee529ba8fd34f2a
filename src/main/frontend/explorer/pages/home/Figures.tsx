import { Link } from "@tanstack/react-router";
import type { HomeQuery } from "../../generated.ts";
import { useInterface } from "../../language/context.ts";

/** How much is loaded. */
export function Figures({ data }: { data: HomeQuery }) {
  const { t, number } = useInterface();
  const { measures } = t.stats;
  return (
    <dl className="figures">
      <Figure name={measures.ARTICLES} count={number(data.articles.totalCount)} />
      <Figure name={measures.EVENTS} count={number(data.events.totalCount)} to="/events" />
      <Figure name={measures.PERSONS} count={number(data.people.totalCount)} />
      <Figure name={t.home.organizations} count={number(data.organizations.totalCount)} />
      <Figure name={t.pages.disputes} count={number(data.disputes.totalCount)} to="/disputes" />
    </dl>
  );
}

function Figure({ name, count, to }: { name: string; count: string; to?: string }) {
  return (
    <div>
      <dt>{to ? <Link to={to}>{name}</Link> : name}</dt>
      <dd>{count}</dd>
    </div>
  );
}
