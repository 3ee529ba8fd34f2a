import { arrivalsOf } from "../entity/arrivals.ts";
import { EntityHead } from "../entity/EntityHead.tsx";
import { FlowPicture } from "../entity/FlowPicture.tsx";
import { Names } from "../entity/Names.tsx";
import { Surroundings } from "../entity/Surroundings.tsx";
import { Timeline } from "../entity/Timeline.tsx";
import type { OrganizationFactsQuery } from "../generated.ts";
import { useTitle } from "../layout/useTitle.ts";
import type { PageProps } from "../routing/page.tsx";

export default function OrganizationPage({ data }: PageProps<OrganizationFactsQuery>) {
  const organization = data.organization!;
  const moves = arrivalsOf(organization);
  useTitle(organization.name.value);
  return (
    <article>
      <EntityHead entity={organization} />
      <FlowPicture here={organization} moves={moves} />
      <Timeline name={organization.key} moves={moves} />
      <Names entity={organization} />
      <Surroundings entity={organization} />
    </article>
  );
}
