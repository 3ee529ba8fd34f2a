import { type Labels, labelsOf } from "./messages/labels.ts";
import type { Messages } from "./messages/messages.ts";
import type { Language, Settings } from "./settings.ts";

const catalogues = {
  en: () => [import("./messages/en.ts"), import("../../../resources/khabar/label/en.json")] as const,
  hi: () => [import("./messages/hi.ts"), import("../../../resources/khabar/label/hi.json")] as const,
  fa: () => [import("./messages/fa.ts"), import("../../../resources/khabar/label/fa.json")] as const,
  tr: () => [import("./messages/tr.ts"), import("../../../resources/khabar/label/tr.json")] as const,
};

/** Digits that the browser would not choose itself: the API writes Hindi dates with those of Devanagari. */
const NUMBERS: Partial<Record<Language, string>> = { hi: "hi-u-nu-deva" };

const CALENDAR_CODES = { GREGORIAN: "gregory", SOLAR_HIJRI: "persian", ISLAMIC: "islamic-umalqura" };

/** The interface in one language: its texts, numbers and names of languages. */
export interface Interface extends Settings {
  direction: "ltr" | "rtl";
  t: Messages;
  labels: Labels;
  number: (value: number) => string;
  /** A year is a number without grouping. */
  plain: (value: number) => string;
  languageName: (tag: string) => string;
  /** The year of a chart's axis, in the reader's calendar. */
  year: (date: Date) => string;
  /** A month of the Gregorian calendar, by which events are counted. */
  month: (date: Date) => string;
  /** The month of a chart's axis. */
  shortMonth: (date: Date) => string;
  /** A day, or the days from the first to the last, in the reader's calendar. */
  days: (first: Date, last: Date) => string;
}

export async function loadInterface(settings: Settings): Promise<Interface> {
  const { language } = settings;
  const [{ default: t }, { default: file }] = await Promise.all(catalogues[language]());
  const locale = NUMBERS[language] ?? language;
  const numbers = new Intl.NumberFormat(locale);
  const plainNumbers = new Intl.NumberFormat(locale, { useGrouping: false });
  const years = new Intl.DateTimeFormat(locale, {
    calendar: CALENDAR_CODES[settings.calendar],
    year: "numeric",
    timeZone: "UTC",
  });
  const months = new Intl.DateTimeFormat(locale, {
    calendar: CALENDAR_CODES.GREGORIAN,
    year: "numeric",
    month: "long",
    timeZone: "UTC",
  });
  const shortMonths = new Intl.DateTimeFormat(locale, {
    calendar: CALENDAR_CODES[settings.calendar],
    year: "2-digit",
    month: "short",
    timeZone: "UTC",
  });
  const days = new Intl.DateTimeFormat(locale, {
    calendar: CALENDAR_CODES[settings.calendar],
    year: "numeric",
    month: "short",
    day: "numeric",
    timeZone: "UTC",
  });
  const names = new Intl.DisplayNames([language], { type: "language" });
  return {
    ...settings,
    t,
    labels: labelsOf(file),
    direction: language === "fa" ? "rtl" : "ltr",
    number: (value) => numbers.format(value),
    plain: (value) => plainNumbers.format(value),
    year: (date) => years.formatToParts(date).find(({ type }) => type === "year")?.value ?? "",
    month: (date) => months.format(date),
    shortMonth: (date) => shortMonths.format(date),
    days: (first, last) => days.formatRange(first, last),
    languageName: (tag) => names.of(tag) ?? tag,
  };
}

/** The name of a language in itself. */
export function ownName(language: Language) {
  return new Intl.DisplayNames([language], { type: "language" }).of(language) ?? language;
}
