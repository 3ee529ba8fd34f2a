import { EntityHead } from "../entity/EntityHead.tsx";
import { Names } from "../entity/Names.tsx";
import { Surroundings } from "../entity/Surroundings.tsx";
import type { ThingFactsQuery } from "../generated.ts";
import { useTitle } from "../layout/useTitle.ts";
import type { PageProps } from "../routing/page.tsx";

/** A product or a facility. */
export default function ThingPage({ data }: PageProps<ThingFactsQuery>) {
  const thing = data.entity!;
  useTitle(thing.name.value);
  return (
    <article>
      <EntityHead entity={thing} />
      <Names entity={thing} />
      <Surroundings entity={thing} />
    </article>
  );
}
