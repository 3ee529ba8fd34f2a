import type { EventFilter, EventStatus, EventType } from "../generated.ts";
import type { Search } from "../language/settings.ts";

/** The facets of the address. */
export const FACETS = ["type", "status", "language", "publisher", "disputed", "from", "through", "entity"] as const;

/** Translates the address into a filter. Events that have parts are left out: their parts are listed. */
export function filterOf(search: Search): EventFilter {
  const { type, status, language, publisher, disputed, from, through, entity } = search;
  return {
    hasParts: false,
    types: type ? [type as EventType] : undefined,
    statuses: status ? [status as EventStatus] : undefined,
    disputed: disputed ? true : undefined,
    occurred: from || through ? { overlaps: { from: from || undefined, through: through || undefined } } : undefined,
    participants: entity ? [{ entity: { key: entity } }] : undefined,
    reportedBy:
      language || publisher
        ? { languages: language ? [language] : undefined, publishers: publisher ? [publisher] : undefined }
        : undefined,
  };
}

export const isNarrowed = (search: Search) => FACETS.some((facet) => search[facet]);
