package khabar.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import khabar.sql.Row;
import khabar.sql.Sql;
import khabar.sql.TableMapping;
import khabar.table.Connection.Edge;
import khabar.table.SortKey.Term;
import org.jspecify.annotations.Nullable;

/**
 * Connection field, declared as data: of which types, which rows it lists, what ties them to their parent, how they can be ordered and
 * filtered. {@link ConnectionStatement} alone makes SQL of it.
 *
 * @param <T> the nodes
 */
public final class ConnectionField<T> {

    final String name;
    final List<String> types;
    final Class<T> node;
    final TableMapping<T> rows;
    final SortKey unique;
    final Map<String, SortKey> orders = new LinkedHashMap<>();
    final Map<String, OrderSource> sources = new LinkedHashMap<>();
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
    String question = "";
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

    /** Field of these types that lists rows, the last thing that orders them being a column that is unique in the list. */
    public static <T> ConnectionField<T> of(
            String name, List<String> types, Class<T> node, TableMapping<T> rows, String unique) {
        return of(name, types, node, rows, SortKey.of(unique, "bigint"));
    }

    /** Field of these types that lists rows, the last thing that orders them being unique in the list. */
    public static <T> ConnectionField<T> of(
            String name, List<String> types, Class<T> node, TableMapping<T> rows, SortKey unique) {
        return new ConnectionField<>(name, types, node, rows, unique);
    }

    /** The tables to read, where the rows' own is not enough. */
    public ConnectionField<T> from(String tables) {
        from = tables;
        return this;
    }

    /** What ties a row to its parent: a column that equals the parent's row ID. */
    public <P> ConnectionField<T> of(Class<P> parent, ToLongFunction<P> id, String column) {
        parentColumn = column;
        parentId = object -> id.applyAsLong(parent.cast(object));
        return this;
    }

    /** Condition that every row of the list meets. */
    public ConnectionField<T> where(String condition) {
        conditions.add(condition);
        return this;
    }

    /** Order that clients may ask for by this name. */
    public ConnectionField<T> order(String name, SortKey key) {
        orders.put(name, key);
        return this;
    }

    /** Order that clients may ask for by this name, over something that the arguments of the field give. */
    public ConnectionField<T> order(String name, SortKey key, OrderSource source) {
        sources.put(name, source);
        return order(name, key);
    }

    /** Order of the list if clients ask for none. */
    public ConnectionField<T> ordered(Term... terms) {
        defaultOrder = List.of(terms);
        return this;
    }

    /** Input type of the argument {@code filter}, over the alias of the rows. */
    public ConnectionField<T> filtered(String inputType) {
        return filtered(inputType, rows.alias());
    }

    /** Input type of the argument {@code filter}, over another alias of the list. */
    public ConnectionField<T> filtered(String inputType, String alias) {
        filterType = inputType;
        filterAlias = alias;
        return this;
    }

    /** Argument of the field's own that narrows the list. */
    public ConnectionField<T> argument(String argument, ArgumentCondition condition) {
        arguments.put(argument, condition);
        return this;
    }

    /**
     * Query whose result the rows are, where they lie in no table. The question that it answers, said in words that do not depend on what
     * is selected of the answer, tells its cursors from those of other questions.
     */
    public ConnectionField<T> query(Sql query, String question) {
        this.query = query;
        this.question = question;
        return this;
    }

    /** Columns that belong to the edges of the list rather than to its nodes, and the edges made of them. */
    public ConnectionField<T> edges(String columns, EdgeReader<T> reader) {
        edgeColumns = ", " + columns;
        edges = reader;
        return this;
    }

    /** Makes an edge of its node and of the row, of which the edge's own columns are next. */
    public interface EdgeReader<T> {
        Edge<T> read(T node, String cursor, Row row);
    }

    /** What an order reads beside the rows of the list: a join, made of the arguments of the field, or an error that says what they lack. */
    public interface OrderSource {
        Sql join(Map<String, Object> arguments);
    }

    /** Condition that the value of an argument stands for; the value is null where the argument is left out. */
    public interface ArgumentCondition {
        Sql of(@Nullable Object value);

        /** The column is one of the values, or any if there are none given. */
        static ArgumentCondition oneOf(String column) {
            return value -> value == null ? Sql.of("true") : Conditions.oneOf(column, value);
        }
    }
}
