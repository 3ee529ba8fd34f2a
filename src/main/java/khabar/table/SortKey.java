package khabar.table;

import khabar.date.SortDate;
import org.jspecify.annotations.Nullable;

/**
 * SQL expression by which a list can be sorted.
 *
 * @param expression SQL that uses the list's aliases; pages are cheap only if it has an index
 * @param type SQL type of the expression, to which cursor values are cast
 * @param known condition for the rows with a value; null if all rows have one
 * @param unknown condition for the rows without a value, which sort last in both directions; null if all rows have one
 * @param unknownIsLowest whether unknown values are stored as the lowest value, which a descending index already sorts
 *     last
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

    /** Sort key for a date that is never null, and {@link SortDate#UNKNOWN} if unknown. */
    public static SortKey sortDate(String expression) {
        return new SortKey(
                expression,
                "date",
                expression + " > " + SortDate.UNKNOWN_SQL,
                expression + " = " + SortDate.UNKNOWN_SQL,
                true);
    }

    /** Sort key for a date that is null if unknown. */
    public static SortKey dateOrNull(String expression) {
        return new SortKey(expression, "date", expression + " is not null", expression + " is null", false);
    }

    /** Sort key for the time when a row was first loaded. */
    public static SortKey recorded() {
        return of("{}.recorded_at", "timestamptz");
    }

    /** Whether this cursor value represents an unknown value. */
    public boolean isUnknown(String value) {
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

        /**
         * Returns this term for use after the first term. Replaces unknown dates with an infinite date, so that all
         * rows are comparable and unknown dates sort last.
         */
        Term coalesced() {
            if (key.unknown == null) {
                return this;
            }
            var expression = "case when %s then date '%sinfinity' else %s end"
                    .formatted(key.unknown, descending ? "-" : "", key.expression);
            return new Term(SortKey.of(expression, key.type), descending);
        }

        /** Whether rows without a value need their own segment at the end. */
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
