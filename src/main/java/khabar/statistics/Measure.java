package khabar.statistics;

import java.util.Set;

/** Number of distinct values in a column, for a group of rows. */
interface Measure {

    String name();

    /** The GraphQL field. */
    String field();

    String column();

    Set<StatsJoin> joins();

    /** Whether the rows themselves are counted. Without joins, counting them is enough. */
    boolean countsRows();

    default String expression(Set<StatsJoin> allJoins) {
        return countsRows() && allJoins.isEmpty() ? "count(*)" : "count(distinct " + column() + ")";
    }
}
