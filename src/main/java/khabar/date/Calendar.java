package khabar.date;

/** Calendars in which dates can be displayed. Dates are stored in the Gregorian calendar. */
public enum Calendar {
    GREGORIAN("gregorian"),
    SOLAR_HIJRI("persian"),
    /**
     * The Umm al-Qura tables, which newspapers of the Gulf print. Dates can differ by a day where sightings of the moon
     * decide.
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
