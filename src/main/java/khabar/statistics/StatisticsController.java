package khabar.statistics;

import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import khabar.article.ArticleLookup;
import khabar.article.Publisher;
import khabar.entity.Entity;
import khabar.entity.EntityLookup;
import khabar.graphql.SelectedFields;
import khabar.table.Connection;
import khabar.table.ConnectionFetchers;
import khabar.table.Filters;
import khabar.table.Loaders;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Resolves event counts, and the entities and publishers that each row refers to. */
@Controller
class StatisticsController {

    private final ConnectionFetchers connections;
    private final Filters filters;
    private final EntityLookup entities;
    private final ArticleLookup articles;

    StatisticsController(
            ConnectionFetchers connections, Filters filters, EntityLookup entities, ArticleLookup articles) {
        this.connections = connections;
        this.filters = filters;
        this.entities = entities;
        this.articles = articles;
    }

    @QueryMapping
    Connection<EventStatsRow> eventStats(DataFetchingEnvironment environment) {
        var query = EventStatsQuery.of(environment.getArguments(), SelectedFields.of(environment), filters);
        return connections.read(query.list(), environment);
    }

    @SchemaMapping
    CompletableFuture<@Nullable Entity> organization(EventStatsRow row, DataFetchingEnvironment environment) {
        return entity(row.organizationId(), environment);
    }

    @SchemaMapping
    CompletableFuture<@Nullable Entity> person(EventStatsRow row, DataFetchingEnvironment environment) {
        return entity(row.personId(), environment);
    }

    /** Loads organizations and persons in one batch. */
    private CompletableFuture<@Nullable Entity> entity(@Nullable Long id, DataFetchingEnvironment environment) {
        return load("EventStatsRow.entities", entities::byIds, id, environment);
    }

    @SchemaMapping
    CompletableFuture<@Nullable Publisher> publisher(EventStatsRow row, DataFetchingEnvironment environment) {
        return load("EventStatsRow.publishers", articles::publishersByIds, row.publisherId(), environment);
    }

    private static <T> CompletableFuture<@Nullable T> load(
            String name,
            Function<Set<Long>, Map<Long, T>> reader,
            @Nullable Long id,
            DataFetchingEnvironment environment) {
        return id == null
                ? CompletableFuture.completedFuture(null)
                : Loaders.load(environment, name, reader, id).thenApply(Function.identity());
    }

    /** Needed because connections declare their edges as {@code Edge}, which has no {@code eventCount}. */
    @SchemaMapping
    int eventCount(RelatedEntityEdge edge) {
        return edge.eventCount();
    }
}
