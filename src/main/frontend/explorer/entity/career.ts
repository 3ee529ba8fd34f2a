import type { DepartureLineFragment, EntityNameFragment, HireLineFragment, PersonFactsQuery } from "../generated.ts";
import { byDate } from "./dates.ts";

type Move = NonNullable<PersonFactsQuery["person"]>["moves"]["nodes"][number];

/** A person's time at an organization, as far as articles tell. */
export interface Job {
  organization: EntityNameFragment;
  position: string | null;
  hire: HireLineFragment | null;
  departure: DepartureLineFragment | null;
}

/** Pairs hires with departures. A former or next employer without an event of its own is a job without dates. */
export function careerOf(moves: Move[]): Job[] {
  const jobs: Job[] = [];
  const ordered = [...moves].filter((move) => "position" in move).sort(byDate).reverse();
  for (const move of ordered) {
    if (move.__typename === "Hire") addHire(jobs, move);
    if (move.__typename === "Departure") addDeparture(jobs, move);
  }
  for (const move of ordered) {
    const others =
      move.__typename === "Hire" ? move.formerEmployers : move.__typename === "Departure" ? [move.nextEmployer] : [];
    for (const organization of others) {
      if (organization && !jobs.some((job) => job.organization.key === organization.key)) {
        jobs.push({ organization, position: null, hire: null, departure: null });
      }
    }
  }
  return jobs;
}

function addHire(jobs: Job[], hire: HireLineFragment) {
  const { organization, position } = hire;
  if (organization) jobs.push({ organization, position, hire, departure: null });
}

function addDeparture(jobs: Job[], departure: DepartureLineFragment) {
  const { organization, position } = departure;
  if (!organization) return;
  const job = jobs.find((each) => each.organization.key === organization.key && !each.departure);
  if (job) Object.assign(job, { departure, position: job.position ?? position });
  else jobs.push({ organization, position, hire: null, departure });
}
