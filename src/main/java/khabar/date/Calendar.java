package khabar.date;

/** Calendar: how people count days; dates are kept in the Gregorian one and shown in any. */
public enum Calendar {
    GREGORIAN("gregorian"),
    SOLAR_HIJRI("persian"),
    // Umm al-Qura: the tables that newspapers of the Gulf print; sightings of the moon elsewhere may differ by a day.
    ISLAMIC("islamic-umalqura");

    private final String icu;

    Calendar(String icu) {
        this.icu = icu;
    }

    String icu() {
        return icu;
    }
}
