import type { EventFilter, EventStatus, EventType } from "../generated.ts";
import type { Search } from "../language/settings.ts";

/** The facets of the address. */
export const FACETS = ["type", "status", "language", "publisher", "disputed", "from", "through", "entity"] as const;

/**
 * Translates the address into a filter. Events whose parts are listed in their place are left out. Language and
 * publisher need not be those of the same article, as in the counts of the facets.
 */
export function filterOf(search: Search): EventFilter {
  const { type, status, language, publisher, disputed, from, through, entity } = search;
  return {
    countedByParts: false,
    types: type ? [type as EventType] : undefined,
    statuses: status ? [status as EventStatus] : undefined,
    disputed: disputed ? true : undefined,
    occurred: from || through ? { overlaps: { from: from || undefined, through: through || undefined } } : undefined,
    participants: entity ? [{ entity: { key: entity } }] : undefined,
    reportedBy: language ? { languages: [language] } : undefined,
    and: publisher ? [{ reportedBy: { publishers: [publisher] } }] : undefined,
  };
}

/** The filters of the list and of each facet: a facet counts what its values would find, whatever it has chosen. */
export function filtersOf(search: Search) {
  return {
    filter: filterOf(search),
    forTypes: filterOf({ ...search, type: undefined }),
    forStatuses: filterOf({ ...search, status: undefined }),
    forLanguages: filterOf({ ...search, language: undefined }),
    forPublishers: filterOf({ ...search, publisher: undefined }),
    forDisputed: filterOf({ ...search, disputed: "yes" }),
  };
}

export const isNarrowed = (search: Search) => FACETS.some((facet) => search[facet]);
