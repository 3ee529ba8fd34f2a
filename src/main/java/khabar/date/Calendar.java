package khabar.date;

/** Calendars in which dates can be displayed. Dates are stored in the Gregorian calendar. */
public enum Calendar {
    GREGORIAN("gregorian"),
    SOLAR_HIJRI("persian"),
    /**
     * Umm al-Qura, computed by tables, as newspapers of the Gulf print it. Where the moon is sighted, dates can differ
     * by a day.
     */
    ISLAMIC("islamic-umalqura");

    private final String icuName;

    Calendar(String icuName) {
        this.icuName = icuName;
    }

    /** Value of the CLDR locale keyword `calendar`. */
    String icuName() {
        return icuName;
    }
}
