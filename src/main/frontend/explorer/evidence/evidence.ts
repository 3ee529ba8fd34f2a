import type {
  DisputeKind, EventProperty, EvidenceClaimFragment, EvidenceEventFragment, EvidenceReportFragment, Rank, ValueFragment,
} from "../generated.ts";

/** One value, with the claims that give it, by report. */
export interface EvidenceRow {
  id: string;
  value: ValueFragment;
  rank: Rank;
  rankReason: string | null;
  claims: Map<string, EvidenceClaimFragment[]>;
}

/** The values of one property, role and person. */
export interface EvidenceGroup {
  id: string;
  property: EventProperty;
  role: EvidenceClaimFragment["role"];
  subject: EvidenceClaimFragment["subject"];
  dispute: DisputeKind | undefined;
  rows: EvidenceRow[];
}

const PROPERTIES: EventProperty[] = [
  "OCCURRED", "ANNOUNCED", "STATUS", "PARTICIPANT", "POSITION", "HEADCOUNT", "QUANTITY", "AMOUNT", "DURATION", "CONTENT",
  "REASON",
];
const RANKS: Rank[] = ["PREFERRED", "NORMAL", "DEPRECATED"];

/** Arranges the claims of an event's reports: the value to believe comes first, then the one that most articles give. */
export function evidenceOf(event: EvidenceEventFragment, reports: EvidenceReportFragment[]): EvidenceGroup[] {
  const groups = new Map<string, EvidenceGroup>();
  for (const report of reports) {
    for (const claim of report.claims) {
      const id = [claim.property, claim.role, claim.subject?.key].join();
      const group = groups.get(id) ?? newGroup(id, claim, event);
      groups.set(id, group);
      addClaim(group, claim, report);
    }
  }
  for (const group of groups.values()) group.rows.sort(byRankAndCount);
  return [...groups.values()].sort((a, b) => PROPERTIES.indexOf(a.property) - PROPERTIES.indexOf(b.property));
}

function newGroup(id: string, claim: EvidenceClaimFragment, event: EvidenceEventFragment): EvidenceGroup {
  const { property, role, subject } = claim;
  const dispute = event.disputes.find(
    (each) => each.property === property && each.role === role && each.subject?.key === subject?.key,
  );
  return { id, property, role, subject, dispute: dispute?.kind, rows: [] };
}

function addClaim(group: EvidenceGroup, claim: EvidenceClaimFragment, report: EvidenceReportFragment) {
  const id = valueId(claim.value);
  let row = group.rows.find((each) => each.id === id);
  if (!row) {
    row = { id, value: claim.value, rank: claim.rank, rankReason: claim.rankReason, claims: new Map() };
    group.rows.push(row);
  }
  if (RANKS.indexOf(claim.rank) < RANKS.indexOf(row.rank)) row.rank = claim.rank;
  row.rankReason ??= claim.rankReason;
  row.claims.set(report.id, [...(row.claims.get(report.id) ?? []), claim]);
}

function byRankAndCount(a: EvidenceRow, b: EvidenceRow) {
  return RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank) || b.claims.size - a.claims.size;
}

function valueId(value: ValueFragment): string {
  switch (value.__typename) {
    case "DateValue":
      return value.date.edtf;
    case "EntityValue":
      return value.entity.key;
    case "NumberValue":
      return [value.qualifier, value.number, value.unit].join();
    case "StatusValue":
      return value.status;
    case "TextValue":
      return value.text.value;
  }
}
