package khabar.table;

import khabar.date.SortDate;
import org.jspecify.annotations.Nullable;

/**
 * SQL expression that a list can be sorted by.
 *
 * @param expression SQL on the aliases of the list; pages are cheap only if it has an index
 * @param type its SQL type, to which the values of cursors are cast
 * @param known condition of the rows that have a value; null if all have one
 * @param unknown condition of the rows without a value, which sort last in both directions; null if all have one
 * @param unknownIsLowest whether an unknown value is stored as the lowest value, so that a descending index already has it last
 */
public record SortKey(
        String expression,
        String type,
        @Nullable String known,
        @Nullable String unknown,
        boolean unknownIsLowest) {

    public static SortKey of(String expression, String type) {
        return new SortKey(expression, type, null, null, false);
    }

    /** Sort date: not null, {@link SortDate#UNKNOWN} if unknown. */
    public static SortKey sortDate(String expression) {
        return new SortKey(
                expression,
                "date",
                expression + " > " + SortDate.UNKNOWN_SQL,
                expression + " = " + SortDate.UNKNOWN_SQL,
                true);
    }

    /** Date that is null if unknown. */
    public static SortKey dateOrNull(String expression) {
        return new SortKey(expression, "date", expression + " is not null", expression + " is null", false);
    }

    /** Whether this value of a cursor means unknown. */
    boolean isUnknown(String value) {
        return value.isEmpty() || value.equals(SortDate.UNKNOWN.toString());
    }

    public Term ascending() {
        return new Term(this, false);
    }

    public Term descending() {
        return new Term(this, true);
    }

    /** Sort key with a direction. */
    public record Term(SortKey key, boolean descending) {

        /** This term for use after the first one. An infinite date replaces unknown values, so that all rows compare and unknown dates come last. */
        Term coalesced() {
            if (key.unknown == null) {
                return this;
            }
            var expression = "case when %s then date '%sinfinity' else %s end"
                    .formatted(key.unknown, descending ? "-" : "", key.expression);
            return new Term(SortKey.of(expression, key.type), descending);
        }

        /** Whether rows without a value need a segment of their own, at the end. */
        boolean hasUnknownSegment() {
            return key.unknown != null && !(key.unknownIsLowest && descending);
        }

        Term reversed() {
            return new Term(key, !descending);
        }

        @Override
        public String toString() {
            return key.expression + (descending ? " desc" : "");
        }
    }
}
