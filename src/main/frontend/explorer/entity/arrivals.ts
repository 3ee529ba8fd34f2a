import type { DepartureLineFragment, EntityNameFragment, HireLineFragment, OrganizationFactsQuery } from "../generated.ts";
import { byDate } from "./dates.ts";

/** Somebody who comes to an organization or leaves it, and from or to which other organizations. */
export interface Arrival {
  kind: "arrival" | "departure";
  event: HireLineFragment | DepartureLineFragment;
  person: EntityNameFragment | null;
  others: EntityNameFragment[];
}

type Organization = NonNullable<OrganizationFactsQuery["organization"]>;

export function arrivalsOf({ hires, departures }: Organization): Arrival[] {
  const came = hires.nodes.map(
    (event): Arrival => ({ kind: "arrival", event, person: event.person, others: event.formerEmployers }),
  );
  const left = departures.nodes.map(
    (event): Arrival => ({
      kind: "departure",
      event,
      person: event.person,
      others: event.nextEmployer ? [event.nextEmployer] : [],
    }),
  );
  return [...came, ...left].sort((a, b) => byDate(a.event, b.event));
}
