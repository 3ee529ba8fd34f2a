package khabar.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import khabar.sql.Sql;
import khabar.table.SortKey.Term;
import org.jspecify.annotations.Nullable;

/**
 * Declares a paged list. In SQL, {@code {}} stands for the listed row, {@code {link}} for the row that links it to its
 * parent, and {@code {parent}} for the parent. Each method returns a changed copy.
 *
 * @param name the name of the list, which its cursors depend on
 * @param rows where the rows come from
 * @param conditions the conditions on all listed rows, in addition to the filter
 * @param sorting how the rows can be sorted
 * @param filterAlias the alias that the argument {@code filter} applies to; null if there is none
 * @param edgeFields the fields that edges have in addition to {@code node} and {@code cursor}
 * @param constants the fields that the connection has in addition, which depend on the arguments alone, and their values
 */
public record RowList(
        String name,
        Rows rows,
        List<Function<Arguments, Sql>> conditions,
        Sorting sorting,
        @Nullable String filterAlias,
        Fields edgeFields,
        Map<String, String> constants) {

    /**
     * Where the rows come from.
     *
     * @param link the table that links rows to their parents, and its join condition; null if rows refer to their parent
     * @param query the query whose result is listed; empty to list a table
     * @param needsCustomPlan whether the number of rows of the query depends on the client's values
     */
    public record Rows(@Nullable Link link, Sql query, boolean needsCustomPlan) {}

    /**
     * Table that links rows to parents.
     *
     * @param table the table
     * @param column its column with the ID of the listed row
     */
    public record Link(String table, String column) {}

    /**
     * How rows can be sorted.
     *
     * @param orders the values of {@code orderBy.field}
     * @param joins the joins that some orders need
     * @param defaultOrder the order if {@code orderBy} is omitted or empty
     * @param unique the key that breaks ties in every order
     */
    public record Sorting(
            Map<String, SortKey> orders, Map<String, OrderJoin> joins, List<Term> defaultOrder, SortKey unique) {}

    /** Name of the field. */
    String field() {
        return name.substring(name.indexOf('.') + 1);
    }

    /** Declares a list of a table's rows. The name is the type's and the field's, with a dot. */
    public static RowList of(String name) {
        var sorting = new Sorting(Map.of(), Map.of(), List.of(), SortKey.of("{}.id", "bigint"));
        return new RowList(name, new Rows(null, new Sql(), false), List.of(), sorting, null, Fields.none(), Map.of());
    }

    /** Declares a list of the rows that a table links to a parent. */
    public static RowList linkedBy(String name, String table, String column) {
        return of(name).with(new Rows(new Link(table, column), new Sql(), false))
                .unique(SortKey.of("{link}." + column, "bigint"));
    }

    /** Lists the result of a query, which has to have the alias {@code {}}. */
    public RowList query(Sql sql, boolean needsCustomPlan) {
        return with(new Rows(rows.link, sql, needsCustomPlan));
    }

    public RowList where(String condition) {
        return where(arguments -> Sql.of(condition));
    }

    public RowList where(Function<Arguments, Sql> condition) {
        var all = new ArrayList<>(conditions);
        all.add(condition);
        return new RowList(name, rows, List.copyOf(all), sorting, filterAlias, edgeFields, constants);
    }

    /** Adds an argument whose values the column must equal, unless it is null. */
    public RowList argument(String argument, String column) {
        return where(Conditions.argument(argument, column));
    }

    public RowList order(String field, SortKey key) {
        var all = new LinkedHashMap<>(sorting.orders);
        all.put(field, key);
        return with(new Sorting(all, sorting.joins, sorting.defaultOrder, sorting.unique));
    }

    /** Adds an order that needs a join. */
    public RowList order(String field, SortKey key, OrderJoin join) {
        var all = new LinkedHashMap<>(sorting.joins);
        all.put(field, join);
        return with(new Sorting(sorting.orders, all, sorting.defaultOrder, sorting.unique))
                .order(field, key);
    }

    public RowList defaultOrder(Term... terms) {
        return with(new Sorting(sorting.orders, sorting.joins, List.of(terms), sorting.unique));
    }

    public RowList unique(SortKey key) {
        return with(new Sorting(sorting.orders, sorting.joins, sorting.defaultOrder, key));
    }

    public RowList filtered() {
        return filtered("{}");
    }

    public RowList filtered(String alias) {
        return new RowList(name, rows, conditions, sorting, alias, edgeFields, constants);
    }

    public RowList edges(Fields fields) {
        return new RowList(name, rows, conditions, sorting, filterAlias, fields, constants);
    }

    /** Adds a field of the connection. */
    public RowList constant(String field, String value) {
        var all = new LinkedHashMap<>(constants);
        all.put(field, value);
        return new RowList(name, rows, conditions, sorting, filterAlias, edgeFields, all);
    }

    private RowList with(Rows other) {
        return new RowList(name, other, conditions, sorting, filterAlias, edgeFields, constants);
    }

    private RowList with(Sorting other) {
        return new RowList(name, rows, conditions, other, filterAlias, edgeFields, constants);
    }
}
