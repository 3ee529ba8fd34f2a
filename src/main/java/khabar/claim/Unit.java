package khabar.claim;

/** Unit of the numbers in claims, with the property that it measures. Table {@code unit} has the conversion factors. */
public enum Unit {
    HOUR(EventProperty.DURATION),
    DAY(EventProperty.DURATION),
    WEEK(EventProperty.DURATION),
    MONTH(EventProperty.DURATION),
    YEAR(EventProperty.DURATION),
    PERSON(EventProperty.HEADCOUNT),
    USD(EventProperty.AMOUNT),
    EUR(EventProperty.AMOUNT),
    GBP(EventProperty.AMOUNT),
    INR(EventProperty.AMOUNT),
    TRY(EventProperty.AMOUNT),
    IRR(EventProperty.AMOUNT),
    USD_PER_MONTH(EventProperty.AMOUNT),
    GPU(EventProperty.QUANTITY),
    SERVER(EventProperty.QUANTITY),
    PIECE(EventProperty.QUANTITY);

    private final EventProperty property;

    Unit(EventProperty property) {
        this.property = property;
    }

    public EventProperty property() {
        return property;
    }
}
