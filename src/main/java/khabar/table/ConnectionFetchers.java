package khabar.table;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import khabar.graphql.RequestException;
import khabar.sql.Sql;
import khabar.sql.Statements;
import khabar.table.ConnectionStatement.Wanted;
import khabar.table.SortKey.Term;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;
import org.springframework.stereotype.Component;

/** Answers the declared connection fields: what is asked of many parents with the same arguments becomes one statement. */
@Component
public class ConnectionFetchers implements RuntimeWiringConfigurer {

    private final List<ConnectionField<?>> fields;
    private final Filters filters;
    private final Statements statements;

    ConnectionFetchers(List<ConnectionField<?>> fields, Filters filters, Statements statements) {
        this.fields = fields;
        this.filters = filters;
        this.statements = statements;
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        for (var field : fields) {
            for (var type : field.types) {
                wiring.type(type, builder -> builder.dataFetcher(field.name, new Fetcher<>(field)));
            }
        }
    }

    /** The page that is asked for of a list without a parent, whose order and conditions were declared for this request alone. */
    public <T> Connection<T> read(ConnectionField<T> field, DataFetchingEnvironment environment) {
        var order = Order.by(field.defaultOrder, field.unique);
        var page = page(environment.getArguments());
        var statement =
                new ConnectionStatement<>(field, new Sql(), new Sql(), order, page, wanted(Selected.of(environment)));
        return Objects.requireNonNull(statement.run(List.of(), statements).get(0L));
    }

    private static Wanted wanted(Selected selected) {
        return new Wanted(selected.anyOf("nodes", "edges", "pageInfo"), selected.anyOf("totalCount"));
    }

    /** What is asked of one parent; what is asked of others with equal arguments is read along with it. */
    private record Asked(long parent, Arguments arguments) {}

    private record Arguments(Map<String, Object> values, Wanted wanted) {}

    private <T> Map<Asked, Connection<T>> read(ConnectionField<T> field, Set<Asked> asked) {
        var answers = new HashMap<Asked, Connection<T>>();
        asked.stream().collect(Collectors.groupingBy(Asked::arguments)).forEach((arguments, group) -> {
            var parents = group.stream().map(Asked::parent).toList();
            var connections = statement(field, arguments).run(parents, statements);
            group.forEach(key -> answers.put(key, connections.get(key.parent)));
        });
        return answers;
    }

    private <T> ConnectionStatement<T> statement(ConnectionField<T> field, Arguments arguments) {
        var values = arguments.values;
        return new ConnectionStatement<>(
                field,
                selection(field, values),
                joined(field, values),
                order(field, values),
                page(values),
                arguments.wanted);
    }

    private static Page page(Map<String, Object> values) {
        return Page.of(
                (Integer) values.get("first"), (String) values.get("after"), (Integer) values.get("last"), (String)
                        values.get("before"));
    }

    private Sql selection(ConnectionField<?> field, Map<String, Object> values) {
        var conditions = new ArrayList<>(field.conditions.stream().map(Sql::of).toList());
        field.arguments.forEach((argument, condition) -> conditions.add(condition.of(values.get(argument))));
        if (field.filterType != null && values.get("filter") != null) {
            conditions.add(filters.condition(field.filterType, Filters.map(values.get("filter")), field.filterAlias));
        }
        return conditions.isEmpty() ? new Sql() : Filters.joined(conditions, " and ", "true");
    }

    private static Order order(ConnectionField<?> field, Map<String, Object> values) {
        var terms = asked(values).map(order -> term(field, order)).toList();
        return Order.by(terms.isEmpty() ? field.defaultOrder : terms, field.unique);
    }

    private static Sql joined(ConnectionField<?> field, Map<String, Object> values) {
        var joined = new Sql();
        asked(values)
                .map(order -> field.sources.get((String) order.get("field")))
                .filter(Objects::nonNull)
                .distinct()
                .forEach(source -> joined.add(source.join(values)));
        return joined;
    }

    private static Stream<Map<String, Object>> asked(Map<String, Object> values) {
        return values.get("orderBy") instanceof List<?> orders ? orders.stream().map(Filters::map) : Stream.of();
    }

    private static Term term(ConnectionField<?> field, Map<String, Object> order) {
        var key = field.orders.get((String) order.get("field"));
        if (key == null) {
            throw RequestException.badRequest(
                    "`%s` cannot be ordered by %s; it can by %s.",
                    field.name, String.valueOf(order.get("field")), field.orders.keySet());
        }
        return "DESC".equals(order.get("direction")) ? key.descending() : key.ascending();
    }

    private class Fetcher<T> implements SelfDescribingDataFetcher<CompletableFuture<Connection<T>>> {

        private final ConnectionField<T> field;

        Fetcher(ConnectionField<T> field) {
            this.field = field;
        }

        @Override
        public CompletableFuture<Connection<T>> get(DataFetchingEnvironment environment) {
            page(environment.getArguments());
            var wanted = wanted(Selected.of(environment));
            var parent = field.parentColumn == null ? 0 : field.parentId.applyAsLong(source(environment));
            return Loaders.load(
                    environment,
                    getDescription(),
                    asked -> read(field, asked),
                    new Asked(parent, new Arguments(environment.getArguments(), wanted)));
        }

        private static Object source(DataFetchingEnvironment environment) {
            return Objects.requireNonNull(environment.<Object>getSource());
        }

        @Override
        public String getDescription() {
            return String.join("|", field.types) + "." + field.name;
        }

        @Override
        public ResolvableType getReturnType() {
            var connection = ResolvableType.forClassWithGenerics(Connection.class, field.node);
            return ResolvableType.forClassWithGenerics(CompletableFuture.class, connection);
        }

        @Override
        public boolean usesDataLoader() {
            return true;
        }
    }
}
