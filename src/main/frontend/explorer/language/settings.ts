import type { Calendar } from "../generated.ts";

export const LANGUAGES = ["en", "hi", "fa", "tr"] as const;
export const CALENDARS: readonly Calendar[] = ["GREGORIAN", "SOLAR_HIJRI", "ISLAMIC"];
export type Language = (typeof LANGUAGES)[number];

/** The reader's choices. */
export interface Settings {
  language: Language;
  calendar: Calendar;
}

export type Search = Record<string, string | undefined>;

/** From the address, else from the last visit, else from the browser. */
export function settingsOf(search: Search): Settings {
  const language =
    known(LANGUAGES, search.lang) ?? known(LANGUAGES, localStorage.getItem("khabar:lang")) ?? browserLanguage() ?? "en";
  const calendar =
    known(CALENDARS, search.calendar) ??
    known(CALENDARS, localStorage.getItem("khabar:calendar")) ??
    (language === "fa" ? "SOLAR_HIJRI" : "GREGORIAN");
  return { language, calendar };
}

/** Remembers what the address chooses for the next visit. */
export function remember(search: Search) {
  for (const name of ["lang", "calendar"]) {
    const value = search[name];
    if (value) localStorage.setItem(`khabar:${name}`, value);
  }
}

function known<T extends string>(values: readonly T[], value: string | null | undefined) {
  return values.find((each) => each === value);
}

function browserLanguage() {
  return navigator.languages.map((tag) => known(LANGUAGES, tag.split("-")[0])).find((language) => language);
}
