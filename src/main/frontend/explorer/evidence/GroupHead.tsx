import { EntityLink } from "../components/EntityLink.tsx";
import { DisputeMark } from "../components/Marks.tsx";
import { useInterface } from "../language/context.ts";
import type { EvidenceGroup } from "./evidence.ts";

/** What the values are about, and whether articles disagree. */
export function GroupHead({ group }: { group: EvidenceGroup }) {
  const { labels } = useInterface();
  return (
    <span className="group-head">
      <span className="group-name">{group.role ? labels.role[group.role] : labels.property[group.property]}</span>
      {group.subject && <EntityLink entity={group.subject} />}
      {group.dispute && <DisputeMark kind={group.dispute} long />}
    </span>
  );
}
