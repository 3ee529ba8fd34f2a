package khabar.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import khabar.graphql.RequestException;
import khabar.sql.Sql;
import khabar.table.SortKey.Term;

/**
 * Connection field arguments, and the selected parts of the connection. Parents with equal arguments share a statement.
 */
record ConnectionArguments(Map<String, Object> values, ConnectionSelection selection) {

    <T> ConnectionStatement<T> statement(ConnectionField<T> field, Filters filters) {
        return new ConnectionStatement<>(
                field, conditions(field, filters), joins(field), order(field), Page.of(values), selection);
    }

    private Sql conditions(ConnectionField<?> field, Filters filters) {
        var conditions = new ArrayList<>(field.conditions.stream().map(Sql::of).toList());
        field.arguments.forEach((argument, condition) -> conditions.add(condition.of(values.get(argument))));
        if (field.filterType != null && values.get("filter") != null) {
            conditions.add(filters.condition(field.filterType, Filters.asMap(values.get("filter")), field.filterAlias));
        }
        return conditions.isEmpty() ? new Sql() : Conditions.allOf(conditions);
    }

    private Order order(ConnectionField<?> field) {
        var terms = orderBy().map(order -> term(field, order)).toList();
        return Order.by(terms.isEmpty() ? field.defaultOrder : terms, field.unique);
    }

    private Sql joins(ConnectionField<?> field) {
        var joins = new Sql();
        orderBy()
                .map(order -> field.joins.get((String) order.get("field")))
                .filter(Objects::nonNull)
                .distinct()
                .forEach(join -> joins.add(join.join(values)));
        return joins;
    }

    private Stream<Map<String, Object>> orderBy() {
        return values.get("orderBy") instanceof List<?> orders ? orders.stream().map(Filters::asMap) : Stream.of();
    }

    private static Term term(ConnectionField<?> field, Map<String, Object> order) {
        var key = field.orders.get((String) order.get("field"));
        if (key == null) {
            throw RequestException.badRequest(
                    "`%s` cannot be sorted by %s. Use one of %s.",
                    field.name, String.valueOf(order.get("field")), field.orders.keySet());
        }
        return "DESC".equals(order.get("direction")) ? key.descending() : key.ascending();
    }
}
