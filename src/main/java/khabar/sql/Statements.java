package khabar.sql;

import java.time.Duration;
import java.util.ArrayList;
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
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs what is read: a statement, row by row, each in a short transaction of its own. PostgreSQL cancels one that takes longer than
 * {@code khabar.statement-timeout}; only reads have it, since a load on the same connections may take as long as it needs.
 */
@Component
public class Statements {

    private final JdbcTemplate template;
    private final TransactionTemplate transaction;

    Statements(DataSource database, @Value("${khabar.statement-timeout}") Duration timeout) {
        template = new JdbcTemplate(database);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
        template.setQueryTimeout(Math.toIntExact(Math.max(1, timeout.toSeconds())));
    }

    public void forEach(Sql sql, Consumer<Row> reader) {
        RowCallbackHandler each = results -> reader.accept(new Row(results));
        template.query(sql.text(), each, sql.values());
    }

    /** Plans the statement for its very values: a generic plan cannot tell a rare word from a frequent one, nor a small employer from a large one. */
    public void forEachOfItsOwnPlan(Sql sql, Consumer<Row> reader) {
        transaction.executeWithoutResult(status -> {
            template.execute("set local plan_cache_mode = force_custom_plan");
            forEach(sql, reader);
        });
    }

    /** The rows that meet a condition. */
    public <T> List<T> list(TableMapping<T> rows, String condition, Object... values) {
        var list = new ArrayList<T>();
        var sql = Sql.of("select " + rows.select() + " from " + rows.from() + " where " + condition, values);
        forEach(sql, row -> list.add(rows.reader().apply(row)));
        return list;
    }

    public <T> Optional<T> first(TableMapping<T> rows, String condition, Object... values) {
        return list(rows, condition, values).stream().findFirst();
    }

    /** The rows whose column has one of these texts. */
    public <T> List<T> listIn(TableMapping<T> rows, String column, Collection<String> texts) {
        return list(rows, column + " = any(?)", (Object) texts.toArray(String[]::new));
    }

    /** For each parent the row that it refers to by its ID; a parent that refers to none is left out. */
    public <P, T> Map<P, T> referred(
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
        var found = list(rows, condition, (Object) ids.toArray(Long[]::new)).stream()
                .collect(Collectors.toMap(id, Function.identity()));
        var referred = new HashMap<P, T>();
        for (var parent : parents) {
            var row = found.get(reference.apply(parent));
            if (row != null) {
                referred.put(parent, row);
            }
        }
        return referred;
    }

    /** For each parent its rows, in their order; none for a parent without. */
    public <P, T> Map<P, List<T>> childrenOf(
            Collection<P> parents,
            Function<P, Long> id,
            TableMapping<T> rows,
            String parentColumn,
            String orderBy,
            Function<T, Long> parent) {
        var children = children(parents.stream().map(id).distinct().toList(), rows, parentColumn, orderBy, parent);
        var map = new HashMap<P, List<T>>();
        parents.forEach(each -> map.put(each, children.getOrDefault(id.apply(each), List.of())));
        return map;
    }

    /** For each parent's ID its rows, in their order; none for a parent without. */
    public <T> Map<Long, List<T>> children(
            Collection<Long> parents,
            TableMapping<T> rows,
            String parentColumn,
            String orderBy,
            Function<T, Long> parent) {
        var condition = parentColumn + " = any(?) order by " + orderBy;
        var children = list(rows, condition, (Object) parents.toArray(Long[]::new)).stream()
                .collect(Collectors.groupingBy(parent));
        parents.forEach(id -> children.putIfAbsent(id, List.of()));
        return children;
    }
}
