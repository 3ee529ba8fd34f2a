package khabar.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import khabar.entity.EntityType;
import khabar.sql.Sql;
import khabar.sql.Statements;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds entities by name. One statement reads candidate names, and {@link NameScorer} scores them. */
@Component
class EntitySearch {

    private final Statements statements;

    EntitySearch(Statements statements) {
        this.statements = statements;
    }

    /** Returns all matches, best first, with each entity only once. */
    List<SearchMatch> find(NameQuery query, @Nullable List<EntityType> types) {
        if (query.normalized().isEmpty()) {
            return List.of();
        }
        var scorer = new NameScorer(query);
        var matches = new ArrayList<SearchMatch>();
        statements.forEach(
                statement(query, types),
                row -> matches.add(scorer.match(new CandidateName(
                        row.getLong("entity_id"),
                        row.getString("entity_key"),
                        row.getLong("name_id"),
                        row.getString("name"),
                        row.getString("script"),
                        row.getString("name_latin")))));
        return bestOfEachEntity(matches);
    }

    static Sql statement(NameQuery query, @Nullable List<EntityType> types) {
        return Sql.of("""
                        select entity_id, entity.key as entity_key, entity_name.id as name_id, name, script, name_latin
                        from entity_name join entity on entity.id = entity_name.entity_id
                        where entity_name.id = any(array(""").add(new CandidateNames(query, types).ids()).add("))");
    }

    private static List<SearchMatch> bestOfEachEntity(Collection<SearchMatch> matches) {
        return matches.stream()
                .filter(SearchMatch::isGood)
                .collect(Collectors.toMap(
                        match -> match.name().entityId(),
                        Function.identity(),
                        BinaryOperator.minBy(SearchMatch.BEST_FIRST.thenComparing(
                                match -> match.name().nameId()))))
                .values()
                .stream()
                .sorted(SearchMatch.BEST_FIRST)
                .toList();
    }
}
