package khabar.table;

import khabar.date.SortDate;
import org.jspecify.annotations.Nullable;

/**
 * What a list can be ordered by.
 *
 * @param expression SQL over the aliases of the list; an index over it makes a page cheap
 * @param type its SQL type, into which the value of a cursor is cast
 * @param known condition of the rows for which there is a value; null if that is all
 * @param unknown condition of the others, which come last in either direction; null if there are none
 * @param lowest whether the rows without a value are those of the lowest value, so that a descending index has them last by itself
 */
public record SortKey(
        String expression,
        String type,
        @Nullable String known,
        @Nullable String unknown,
        boolean lowest) {

    public static SortKey of(String expression, String type) {
        return new SortKey(expression, type, null, null, false);
    }

    /** Sort date: never null, with a stand-in for the unknown. */
    public static SortKey sortDate(String expression) {
        return new SortKey(
                expression,
                "date",
                expression + " > " + SortDate.UNKNOWN_SQL,
                expression + " = " + SortDate.UNKNOWN_SQL,
                true);
    }

    /** Date that is null where it is unknown. */
    public static SortKey dateOrNull(String expression) {
        return new SortKey(expression, "date", expression + " is not null", expression + " is null", false);
    }

    /** Whether the value of a cursor stands for none. */
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

        /** The key as a later term of an order: without a gap, so that rows compare, the unknown being last. */
        Term filled() {
            if (key.unknown == null) {
                return this;
            }
            var filled = "case when %s then date '%sinfinity' else %s end"
                    .formatted(key.unknown, descending ? "-" : "", key.expression);
            return new Term(SortKey.of(filled, key.type), descending);
        }

        /** Whether the rows without a value need a place of their own at the end. */
        boolean hasGap() {
            return key.unknown != null && !(key.lowest && descending);
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
