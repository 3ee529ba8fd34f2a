package khabar.claim;

import java.util.Locale;

/** Property of an event that claims give values for. */
public enum EventProperty {
    OCCURRED(ValueKind.DATE),
    ANNOUNCED(ValueKind.DATE),
    PARTICIPANT(ValueKind.ENTITY),
    POSITION(ValueKind.TEXT),
    REASON(ValueKind.TEXT),
    CONTENT(ValueKind.TEXT),
    DURATION(ValueKind.NUMBER),
    HEADCOUNT(ValueKind.NUMBER),
    AMOUNT(ValueKind.NUMBER),
    QUANTITY(ValueKind.NUMBER),
    STATUS(ValueKind.STATUS);

    private final ValueKind valueKind;

    EventProperty(ValueKind valueKind) {
        this.valueKind = valueKind;
    }

    public ValueKind valueKind() {
        return valueKind;
    }

    /** Kind of value that claims give for a property. */
    public enum ValueKind {
        DATE,
        ENTITY,
        TEXT,
        NUMBER,
        STATUS;

        /** The GraphQL object type, for example {@code DateValue}. */
        String typeName() {
            return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT) + "Value";
        }
    }
}
