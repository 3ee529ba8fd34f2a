package khabar.table;

import khabar.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Condition that an argument of a connection field adds to its list. */
public interface ArgumentCondition {

    /** Builds the condition for a value, which is null if the argument is omitted. */
    Sql of(@Nullable Object value);

    /** Requires that the column equals one of the values. Always true if the argument is omitted. */
    static ArgumentCondition oneOf(String column) {
        return values -> values == null ? Sql.of("true") : Conditions.oneOf(column, values);
    }
}
