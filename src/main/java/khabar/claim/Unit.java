package khabar.claim;

/** Unit of numbers, with the property that it measures. Table {@code unit} has the conversion factors. */
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

    private final EventProperty measured;

    Unit(EventProperty measured) {
        this.measured = measured;
    }

    public EventProperty measured() {
        return measured;
    }
}
