package khabar.table;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import khabar.graphql.SelectedFields;
import khabar.sql.Sql;
import khabar.sql.Statements;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;
import org.springframework.stereotype.Component;

/**
 * Fetches the declared connection fields. If several parents have equal arguments, one statement reads all their lists.
 */
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
                wiring.type(type, builder -> builder.dataFetcher(field.name, new ConnectionFetcher<>(field)));
            }
        }
    }

    /**
     * Reads the requested page of a list without a parent. The list is not a bean, because the caller declares it for
     * one request.
     */
    public <T> Connection<T> read(ConnectionField<T> field, DataFetchingEnvironment environment) {
        var order = Order.by(field.defaultOrder, field.unique);
        var page = Page.of(environment.getArguments());
        var selection = ConnectionSelection.of(SelectedFields.of(environment));
        var statement = new ConnectionStatement<>(field, new Sql(), new Sql(), order, page, selection);
        return Objects.requireNonNull(
                ConnectionReader.read(statement, List.of(), statements).get(0L));
    }

    private <T> Map<BatchKey, Connection<T>> readBatch(ConnectionField<T> field, Set<BatchKey> keys) {
        var connections = new HashMap<BatchKey, Connection<T>>();
        keys.stream().collect(Collectors.groupingBy(BatchKey::arguments)).forEach((arguments, group) -> {
            var parents = group.stream().map(BatchKey::parent).toList();
            var byParent = ConnectionReader.read(arguments.statement(field, filters), parents, statements);
            group.forEach(key -> connections.put(key, byParent.get(key.parent)));
        });
        return connections;
    }

    private record BatchKey(long parent, ConnectionArguments arguments) {}

    private class ConnectionFetcher<T> implements SelfDescribingDataFetcher<CompletableFuture<Connection<T>>> {

        private final ConnectionField<T> field;

        ConnectionFetcher(ConnectionField<T> field) {
            this.field = field;
        }

        @Override
        public CompletableFuture<Connection<T>> get(DataFetchingEnvironment environment) {
            // Validated here so that an invalid page fails only this field, not its whole batch.
            Page.of(environment.getArguments());
            var selection = ConnectionSelection.of(SelectedFields.of(environment));
            var arguments = new ConnectionArguments(environment.getArguments(), selection);
            return Loaders.load(
                    environment,
                    getDescription(),
                    keys -> readBatch(field, keys),
                    new BatchKey(parentId(environment), arguments));
        }

        private long parentId(DataFetchingEnvironment environment) {
            return field.parentColumn == null
                    ? 0
                    : field.parentId.applyAsLong(Objects.requireNonNull(environment.<Object>getSource()));
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
