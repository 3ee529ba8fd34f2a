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

/** A text with `{number}`, or one for the number 1 and one for all others. */
type Pattern = string | string[];

/** The file of labels that the API answers from as well: src/main/resources/khabar/label. */
export interface LabelFile {
  EntityType: Record<EntityType, string>;
  EventType: Record<EventType, string>;
  EventStatus: Record<EventStatus, string>;
  EventProperty: Record<EventProperty, string>;
  Role: Record<Role, string>;
  Stance: Record<Stance, string>;
  Rank: Record<Rank, string>;
  MatchKind: Record<MatchKind, string>;
  NameKind: Record<NameKind, string>;
  NumberQualifier: Record<NumberQualifier, Pattern>;
  Unit: Record<Unit, Pattern>;
}

export function labelsOf(file: LabelFile): Labels {
  return {
    entityType: file.EntityType,
    eventType: file.EventType,
    status: file.EventStatus,
    property: file.EventProperty,
    role: file.Role,
    stance: file.Stance,
    rank: file.Rank,
    match: file.MatchKind,
    nameKind: file.NameKind,
    qualifier: withNumbers(file.NumberQualifier),
    unit: withNumbers(file.Unit),
  };
}

function withNumbers<K extends string>(patterns: Record<K, Pattern>): Record<K, (number: string) => string> {
  const texts = Object.entries<Pattern>(patterns).map(([value, pattern]) => {
    const [one, many] = typeof pattern === "string" ? [pattern, pattern] : pattern;
    return [value, (number: string) => (number === "1" ? one : many).replace("{number}", () => number)] as const;
  });
  return Object.fromEntries(texts) as Record<K, (number: string) => string>;
}
