package khabar.statistics;

import java.util.Set;
import khabar.event.Period;
import org.jspecify.annotations.Nullable;

/** Dimension by which rows are grouped and counted. */
interface Dimension {

    String name();

    /** SQL by which rows are grouped. */
    String expression();

    /** SQL type of the value in the result. */
    String type();

    Set<StatsJoin> joins();

    /** The period that is a value; null if the dimension is not time. */
    @Nullable
    Period period();

    /** SQL of the value in the result. Formats a month only once per group, because that takes longer than counting. */
    default String shown() {
        var period = period();
        return period == null || period == Period.YEAR ? expression() : period.shown(expression());
    }

    /** SQL of the first day of the period. The value of a year is a number. */
    default String start() {
        return period() == Period.YEAR ? "make_date(" + expression() + ", 1, 1)" : expression();
    }

    /** SQL of the result column, which is null if rows are not grouped by this dimension. */
    default String column(Set<? extends Dimension> groupBy) {
        return (groupBy.contains(this) ? shown() : "null::" + type()) + " as \"" + name() + '"';
    }
}
