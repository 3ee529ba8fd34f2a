import { CareerBars } from "../entity/CareerBars.tsx";
import { careerOf } from "../entity/career.ts";
import { EntityHead } from "../entity/EntityHead.tsx";
import { Names } from "../entity/Names.tsx";
import { Surroundings } from "../entity/Surroundings.tsx";
import type { PersonFactsQuery } from "../generated.ts";
import { useTitle } from "../layout/useTitle.ts";
import type { PageProps } from "../routing/page.tsx";

export default function PersonPage({ data }: PageProps<PersonFactsQuery>) {
  const person = data.person!;
  const jobs = careerOf(person.moves.nodes);
  useTitle(person.name.value);
  return (
    <article>
      <EntityHead entity={person} />
      {jobs.length > 0 && <CareerBars name={person.key} jobs={jobs} />}
      <Names entity={person} />
      <Surroundings entity={person} />
    </article>
  );
}
