package khabar.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import khabar.sql.Sql;
import khabar.sql.TableMapping;
import khabar.table.Connection.Edge;
import khabar.table.SortKey.Term;
import org.jspecify.annotations.Nullable;

/**
 * Declares a connection field with its GraphQL types, rows, parent, sort keys, filter and arguments. {@link
 * ConnectionStatement} generates the SQL.
 *
 * @param <T> the node type
 */
public final class ConnectionField<T> {

    final String name;
    final List<String> types;
    final Class<T> node;
    final TableMapping<T> rows;
    final SortKey unique;
    final Map<String, SortKey> orders = new LinkedHashMap<>();
    final Map<String, OrderJoin> joins = new LinkedHashMap<>();
    final Map<String, ArgumentCondition> arguments = new LinkedHashMap<>();
    final List<String> conditions = new ArrayList<>();
    String from;

    @Nullable
    String parentColumn;

    ToLongFunction<Object> parentId = parent -> 0;
    List<Term> defaultOrder = List.of();

    @Nullable
    String filterType;

    String filterAlias;
    String edgeColumns = "";
    Sql query = new Sql();
    String queryDescription = "";
    EdgeReader<T> edges = (node, cursor, row) -> Edge.of(node, cursor);

    private ConnectionField(String name, List<String> types, Class<T> node, TableMapping<T> rows, SortKey unique) {
        this.name = name;
        this.types = types;
        this.node = node;
        this.rows = rows;
        this.unique = unique;
        this.from = rows.from();
        this.filterAlias = rows.alias();
    }

    /** Declares a field on these GraphQL types. The unique {@code bigint} column breaks ties in every sort order. */
    public static <T> ConnectionField<T> of(
            String name, List<String> types, Class<T> node, TableMapping<T> rows, String unique) {
        return of(name, types, node, rows, SortKey.of(unique, "bigint"));
    }

    /** Declares a field on these GraphQL types. The unique key breaks ties in every sort order. */
    public static <T> ConnectionField<T> of(
            String name, List<String> types, Class<T> node, TableMapping<T> rows, SortKey unique) {
        return new ConnectionField<>(name, types, node, rows, unique);
    }

    /** Replaces the row mapping's FROM clause. */
    public ConnectionField<T> from(String tables) {
        from = tables;
        return this;
    }

    /** Lists the rows whose column equals the parent's ID. */
    public <P> ConnectionField<T> parent(Class<P> type, ToLongFunction<P> id, String column) {
        parentColumn = column;
        parentId = parent -> id.applyAsLong(type.cast(parent));
        return this;
    }

    /** Adds a condition that all listed rows meet. */
    public ConnectionField<T> where(String condition) {
        conditions.add(condition);
        return this;
    }

    /** Adds a value of {@code orderBy.field}. */
    public ConnectionField<T> order(String name, SortKey key) {
        orders.put(name, key);
        return this;
    }

    /** Adds a value of {@code orderBy.field} whose sort key needs a join. */
    public ConnectionField<T> order(String name, SortKey key, OrderJoin join) {
        joins.put(name, join);
        return order(name, key);
    }

    /** Sets the sort order to use if {@code orderBy} is omitted or empty. */
    public ConnectionField<T> defaultOrder(Term... terms) {
        defaultOrder = List.of(terms);
        return this;
    }

    /** Adds a {@code filter} argument, which applies to the row alias. */
    public ConnectionField<T> filteredBy(String inputType) {
        return filteredBy(inputType, rows.alias());
    }

    /** Adds a {@code filter} argument, which applies to another alias. */
    public ConnectionField<T> filteredBy(String inputType, String alias) {
        filterType = inputType;
        filterAlias = alias;
        return this;
    }

    /** Adds an argument that narrows the list. */
    public ConnectionField<T> argument(String argument, ArgumentCondition condition) {
        arguments.put(argument, condition);
        return this;
    }

    /**
     * Lists query results instead of table rows.
     *
     * @param description identifies the query in cursors, and does not depend on the selected fields as the query does
     */
    public ConnectionField<T> query(Sql query, String description) {
        this.query = query;
        this.queryDescription = description;
        return this;
    }

    /** Adds columns to the edges rather than to the nodes. */
    public ConnectionField<T> edges(String columns, EdgeReader<T> reader) {
        edgeColumns = ", " + columns;
        edges = reader;
        return this;
    }
}
