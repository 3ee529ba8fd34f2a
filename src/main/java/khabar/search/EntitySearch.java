package khabar.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import khabar.entity.Entity;
import khabar.entity.EntityType;
import khabar.entity.Name;
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
                row -> matches.add(scorer.match(
                        Entity.TABLE.reader().apply(row), Name.TABLE.reader().apply(row))));
        return bestOfEachEntity(matches);
    }

    static Sql statement(NameQuery query, @Nullable List<EntityType> types) {
        return Sql.of("select " + Entity.TABLE.select() + ", " + Name.TABLE.select())
                .add(
                        "\nfrom entity_name join entity on entity.id = entity_name.entity_id\nwhere entity_name.id = any(array(")
                .add(new CandidateNames(query, types).ids())
                .add("))");
    }

    private static List<SearchMatch> bestOfEachEntity(Collection<SearchMatch> matches) {
        return matches.stream()
                .filter(SearchMatch::isGood)
                .collect(Collectors.toMap(
                        match -> match.entity().rowId(),
                        Function.identity(),
                        BinaryOperator.minBy(SearchMatch.BEST_FIRST.thenComparing(
                                match -> match.name().rowId()))))
                .values()
                .stream()
                .sorted(SearchMatch.BEST_FIRST)
                .toList();
    }
}
