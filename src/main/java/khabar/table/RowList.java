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
 * @param link the table that links rows to their parents, and its join condition; null if rows refer to their parent
 * @param query the query whose result is listed; empty to list a table
 * @param needsCustomPlan whether the number of rows of the query depends on the client's values
 * @param conditions the conditions on all listed rows, in addition to the filter
 * @param orders the values of {@code orderBy.field}
 * @param joins the joins that some orders need
 * @param defaultOrder the order if {@code orderBy} is omitted or empty
 * @param unique the key that breaks ties in every order
 * @param filterAlias the alias that the argument {@code filter} applies to; null if there is none
 * @param edgeFields the fields that edges have in addition to {@code node} and {@code cursor}
 */
public record RowList(
        String name,
        @Nullable Link link,
        Sql query,
        boolean needsCustomPlan,
        List<Function<Arguments, Sql>> conditions,
        Map<String, SortKey> orders,
        Map<String, OrderJoin> joins,
        List<Term> defaultOrder,
        SortKey unique,
        @Nullable String filterAlias,
        Fields edgeFields) {

    /**
     * Table that links rows to parents.
     *
     * @param table the table
     * @param column its column with the ID of the listed row
     */
    public record Link(String table, String column) {}

    /** Name of the field. */
    String field() {
        return name.substring(name.indexOf('.') + 1);
    }

    /** Declares a list of a table's rows. The name is the type's and the field's, with a dot. */
    public static RowList of(String name) {
        return new RowList(
                name,
                null,
                new Sql(),
                false,
                List.of(),
                Map.of(),
                Map.of(),
                List.of(),
                SortKey.of("{}.id", "bigint"),
                null,
                Fields.none());
    }

    /** Declares a list of the rows that a table links to a parent. */
    public static RowList linkedBy(String name, String table, String column) {
        var list = of(name).unique(SortKey.of("{link}." + column, "bigint"));
        return list.copy(new Link(table, column), list.query, list.needsCustomPlan, list.conditions);
    }

    /** Lists the result of a query, which has to have the alias {@code {}}. */
    public RowList query(Sql sql, boolean isPlannedForValues) {
        return copy(link, sql, isPlannedForValues, conditions);
    }

    public RowList where(String condition) {
        return where(arguments -> Sql.of(condition));
    }

    public RowList where(Function<Arguments, Sql> condition) {
        var all = new ArrayList<>(conditions);
        all.add(condition);
        return copy(link, query, needsCustomPlan, List.copyOf(all));
    }

    /** Adds an argument whose values the column must equal, unless it is null. */
    public RowList argument(String argument, String column) {
        return where(arguments -> {
            var values = arguments.get(argument);
            return values == null ? new Sql() : Conditions.oneOf(column, values);
        });
    }

    public RowList order(String field, SortKey key) {
        var all = new LinkedHashMap<>(orders);
        all.put(field, key);
        return copy(all, joins, defaultOrder, unique);
    }

    /** Adds an order that needs a join. */
    public RowList order(String field, SortKey key, OrderJoin join) {
        var all = new LinkedHashMap<>(joins);
        all.put(field, join);
        return order(field, key).copy(orders(field, key), all, defaultOrder, unique);
    }

    private Map<String, SortKey> orders(String field, SortKey key) {
        return order(field, key).orders;
    }

    public RowList defaultOrder(Term... terms) {
        return copy(orders, joins, List.of(terms), unique);
    }

    public RowList unique(SortKey key) {
        return copy(orders, joins, defaultOrder, key);
    }

    public RowList filtered() {
        return filtered("{}");
    }

    public RowList filtered(String alias) {
        return new RowList(
                name, link, query, needsCustomPlan, conditions, orders, joins, defaultOrder, unique, alias, edgeFields);
    }

    public RowList edges(Fields fields) {
        return new RowList(
                name,
                link,
                query,
                needsCustomPlan,
                conditions,
                orders,
                joins,
                defaultOrder,
                unique,
                filterAlias,
                fields);
    }

    private RowList copy(
            @Nullable Link newLink,
            Sql newQuery,
            boolean newNeedsCustomPlan,
            List<Function<Arguments, Sql>> newConditions) {
        return new RowList(
                name,
                newLink,
                newQuery,
                newNeedsCustomPlan,
                newConditions,
                orders,
                joins,
                defaultOrder,
                unique,
                filterAlias,
                edgeFields);
    }

    private RowList copy(
            Map<String, SortKey> newOrders, Map<String, OrderJoin> newJoins, List<Term> newDefault, SortKey newUnique) {
        return new RowList(
                name,
                link,
                query,
                needsCustomPlan,
                conditions,
                newOrders,
                newJoins,
                newDefault,
                newUnique,
                filterAlias,
                edgeFields);
    }
}
