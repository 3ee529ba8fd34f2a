package khabar.search;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import khabar.entity.EntityType;
import khabar.graphql.RequestException;
import khabar.sql.Sql;
import khabar.table.Arguments;
import khabar.table.Fields;
import khabar.table.Page;
import khabar.table.Relation;
import khabar.table.RowList;
import khabar.table.SortKey;
import khabar.table.TableType;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Declares searches: lists of the entities that {@link EntitySearch} finds, best first. */
@Configuration(proxyBeanMethods = false)
class SearchList {

    /** In characters. */
    private static final int MAX_QUERY_LENGTH = 200;

    private static final SortKey SCORE = SortKey.of("{link}.score::float8", "float8");
    private static final SortKey KEY = SortKey.of("{link}.key collate \"C\"", "text");

    private final EntitySearch search;

    SearchList(EntitySearch search) {
        this.search = search;
    }

    @Bean
    TableType searchesDeclaration() {
        return TableType.extension(List.of("Query"), Fields.none().list("search", this::matches));
    }

    private RowList matches(Arguments arguments) {
        Page.of(arguments.all());
        arguments.useOnce();
        var query = query(arguments);
        var matches = search.find(query, types(arguments.get("types")));
        return RowList.linkedBy("Query.search", "match", "entity_id")
                .query(rows(matches), false)
                .unique(KEY)
                .defaultOrder(SCORE.descending(), KEY.ascending())
                .constant("sound", query.sound().name())
                .edges(Fields.none()
                        .computed("score", "{link}.score", (cells, values) -> Double.valueOf(cells.getString(0)))
                        .column("kind", "{link}.kind")
                        .one("matchedName", Relation.where("{}.id = {parent.link}.name_id")));
    }

    private static NameQuery query(Arguments arguments) {
        var text = (String) Objects.requireNonNull(arguments.get("query"));
        var length = text.codePointCount(0, text.length());
        if (length > MAX_QUERY_LENGTH) {
            throw RequestException.badRequest(
                    "`query` has %s characters; at most %s are allowed. Search for a shorter name.",
                    length, MAX_QUERY_LENGTH);
        }
        var matching = arguments.get("matching");
        return NameQuery.of(
                text, matching == null ? NameMatching.CROSS_SCRIPT : NameMatching.valueOf(matching.toString()));
    }

    private static @Nullable List<EntityType> types(@Nullable Object types) {
        return types == null
                ? null
                : ((List<?>) types)
                        .stream()
                                .map(type -> EntityType.valueOf(type.toString()))
                                .toList();
    }

    private static Sql rows(List<SearchMatch> matches) {
        return Sql.of(
                """
                select * from unnest(?::bigint[], ?::text[], ?::bigint[], ?::text[], ?::text[])
                as match (entity_id, key, name_id, score, kind)""",
                column(matches, match -> match.name().entityId()).toArray(Long[]::new),
                column(matches, match -> match.name().entityKey()).toArray(String[]::new),
                column(matches, match -> match.name().nameId()).toArray(Long[]::new),
                column(matches, match -> Double.toString(match.score())).toArray(String[]::new),
                column(matches, match -> match.kind().name()).toArray(String[]::new));
    }

    private static <V> Stream<V> column(List<SearchMatch> matches, Function<SearchMatch, V> value) {
        return matches.stream().map(value);
    }
}
