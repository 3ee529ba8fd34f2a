package khabar.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import khabar.sql.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Rows that belong to a parent row.
 *
 * @param from the tables; null for the table of the field's type
 * @param conditions the conditions on the rows
 * @param order the sort order; empty if there is at most one row
 * @param fields the fields of the rows; null for those of the field's type
 */
public record Relation(
        @Nullable Function<Arguments, String> from,
        List<Function<Arguments, Sql>> conditions,
        Function<Arguments, Sql> order,
        @Nullable Function<Arguments, Fields> fields) {

    /** Rows that meet a condition. */
    public static Relation where(String condition) {
        return where(arguments -> Sql.of(condition));
    }

    public static Relation where(Function<Arguments, Sql> condition) {
        return new Relation(null, List.of(condition), arguments -> new Sql(), null);
    }

    /** The row whose ID is in a column of the parent. */
    public static Relation to(String column) {
        return where("{}.id = {parent}." + column);
    }

    /** The rows that have the parent's ID in this column. */
    public static Relation by(String column) {
        return where("{}." + column + " = {parent}.id");
    }

    public Relation from(String tables) {
        return from(arguments -> tables);
    }

    public Relation from(Function<Arguments, String> tables) {
        return new Relation(tables, conditions, order, fields);
    }

    public Relation and(String condition) {
        return and(arguments -> Sql.of(condition));
    }

    public Relation and(Function<Arguments, Sql> condition) {
        var all = new ArrayList<>(conditions);
        all.add(condition);
        return new Relation(from, List.copyOf(all), order, fields);
    }

    /** Adds an argument whose values the column must equal, unless it is null. */
    public Relation argument(String argument, String column) {
        return and(Conditions.argument(argument, column));
    }

    public Relation orderBy(String terms) {
        return orderBy(arguments -> Sql.of(terms));
    }

    public Relation orderBy(Function<Arguments, Sql> terms) {
        return new Relation(from, conditions, terms, fields);
    }

    /** Declares the fields of rows whose GraphQL type has no table. */
    public Relation with(Fields rowFields) {
        return with(arguments -> rowFields);
    }

    public Relation with(Function<Arguments, Fields> rowFields) {
        return new Relation(from, conditions, order, rowFields);
    }
}
