package khabar.sql;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs queries and streams their rows. PostgreSQL cancels a query that takes longer than {@code
 * khabar.statement-timeout}, which is a setting of the connections: a timeout of JDBC would start a timer for each
 * statement.
 */
@Component
public class Statements {

    private final JdbcTemplate template;
    private final JdbcClient client;
    private final TransactionTemplate transaction;

    Statements(DataSource database) {
        template = new JdbcTemplate(database) {
            @Override
            protected void applyStatementSettings(Statement statement) throws SQLException {
                super.applyStatementSettings(statement);
                Cancellation.add(statement);
            }
        };
        client = JdbcClient.create(template);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
    }

    public void forEach(Sql sql, Consumer<Row> reader) {
        RowCallbackHandler handler = results -> reader.accept(new Row(results));
        client.sql(sql.text()).params(Arrays.asList(sql.values())).query(handler);
    }

    /**
     * Plans the statement for its actual parameter values. A generic plan would treat a rare word like a frequent one,
     * and a small employer like a large one.
     */
    public void forEachWithCustomPlan(Sql sql, Consumer<Row> reader) {
        transaction.executeWithoutResult(status -> {
            // Not with JdbcClient, which would send this as a prepared statement.
            template.execute("set local plan_cache_mode = force_custom_plan");
            forEach(sql, reader);
        });
    }

    /** Returns the rows that meet a condition. */
    public <T> List<T> list(TableMapping<T> rows, String condition, Object... values) {
        var list = new ArrayList<T>();
        var sql = Sql.of("select " + rows.select() + " from " + rows.from() + " where " + condition, values);
        forEach(sql, row -> list.add(rows.reader().apply(row)));
        return list;
    }

    public <T> Optional<T> first(TableMapping<T> rows, String condition, Object... values) {
        return list(rows, condition, values).stream().findFirst();
    }

    /** Returns the rows whose column equals one of the values. */
    public <T> List<T> listIn(TableMapping<T> rows, String column, Collection<String> values) {
        return list(rows, column + " = any(?)", (Object) values.toArray(String[]::new));
    }

    /** Maps each parent to the row that it references by ID. Omits parents without a reference. */
    public <P, T> Map<P, T> referencedRows(
            Collection<P> parents, Function<P, @Nullable Long> reference, TableMapping<T> rows, Function<T, Long> id) {
        var ids = parents.stream()
                .map(reference)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (ids.isEmpty()) {
            return Map.of();
        }
        var condition = rows.columns().getFirst() + " = any(?)";
        var rowsById = list(rows, condition, (Object) ids.toArray(Long[]::new)).stream()
                .collect(Collectors.toMap(id, Function.identity()));
        var referenced = new HashMap<P, T>();
        for (var parent : parents) {
            var row = rowsById.get(reference.apply(parent));
            if (row != null) {
                referenced.put(parent, row);
            }
        }
        return referenced;
    }

    /** Maps each parent to its child rows in order; the list is empty if there are none. */
    public <P, T> Map<P, List<T>> childrenByParent(
            Collection<P> parents,
            Function<P, Long> id,
            TableMapping<T> rows,
            String parentColumn,
            String orderBy,
            Function<T, Long> parentId) {
        var ids = parents.stream().map(id).distinct().toList();
        var childrenByParentId = childrenByParentId(ids, rows, parentColumn, orderBy, parentId);
        var childrenByParent = new HashMap<P, List<T>>();
        parents.forEach(
                parent -> childrenByParent.put(parent, childrenByParentId.getOrDefault(id.apply(parent), List.of())));
        return childrenByParent;
    }

    /** Maps each parent ID to its child rows in order; the list is empty if there are none. */
    public <T> Map<Long, List<T>> childrenByParentId(
            Collection<Long> parentIds,
            TableMapping<T> rows,
            String parentColumn,
            String orderBy,
            Function<T, Long> parentId) {
        var condition = parentColumn + " = any(?) order by " + orderBy;
        var children = list(rows, condition, (Object) parentIds.toArray(Long[]::new)).stream()
                .collect(Collectors.groupingBy(parentId));
        parentIds.forEach(id -> children.putIfAbsent(id, List.of()));
        return children;
    }
}
