package khabar.date;

/** Calendars in which dates can be displayed. Dates are stored in the Gregorian calendar. */
public enum Calendar {
    GREGORIAN("gregorian"),
    SOLAR_HIJRI("persian"),
    /**
     * Umm al-Qura calendar, which Gulf newspapers print. Dates can differ by a day in places where moon sightings
     * decide.
     */
    ISLAMIC("islamic-umalqura");

    private final String icuName;

    Calendar(String icuName) {
        this.icuName = icuName;
    }

    /** Value for the CLDR locale keyword `calendar`. */
    String icuName() {
        return icuName;
    }
}
