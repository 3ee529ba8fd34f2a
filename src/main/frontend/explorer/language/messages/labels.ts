import type {
  EntityType, EventProperty, EventStatus, EventType, MatchKind, NameKind, NumberQualifier, Rank, Role, Stance,
} from "../../generated.ts";

export type Unit =
  | "HOUR" | "DAY" | "WEEK" | "MONTH" | "YEAR" | "PERSON" | "USD" | "EUR" | "GBP" | "INR" | "TRY" | "IRR"
  | "USD_PER_MONTH" | "GPU" | "SERVER" | "PIECE";

/** The schema's enum values, in one language. */
export interface Labels {
  entityType: Record<EntityType, string>;
  eventType: Record<EventType, string>;
  status: Record<EventStatus, string>;
  property: Record<EventProperty, string>;
  role: Record<Role, string>;
  stance: Record<Stance, string>;
  rank: Record<Rank, string>;
  match: Record<MatchKind, string>;
  nameKind: Record<NameKind, string>;
  qualifier: Record<NumberQualifier, (number: string) => string>;
  unit: Record<Unit, (number: string) => string>;
}
