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

/** Finds entities by a name: the database tells which may be meant, and what sounds most alike comes first. */
@Component
class EntitySearch {

    private final Statements statements;

    EntitySearch(Statements statements) {
        this.statements = statements;
    }

    /** All that is found, best first, each entity once. */
    List<Match> find(NameQuery wanted, @Nullable List<EntityType> types) {
        if (wanted.normalized().isEmpty()) {
            return List.of();
        }
        var matches = new ArrayList<Match>();
        statements.forEach(
                statement(wanted, types),
                row -> matches.add(wanted.with(
                        Entity.ROWS.reader().apply(row), Name.ROWS.reader().apply(row))));
        return best(matches);
    }

    static Sql statement(NameQuery wanted, @Nullable List<EntityType> types) {
        return Sql.of("select " + Entity.ROWS.select() + ", " + Name.ROWS.select())
                .add(
                        "\nfrom entity_name join entity on entity.id = entity_name.entity_id\nwhere entity_name.id = any(array(")
                .add(new Candidates(wanted, types).ids())
                .add("))");
    }

    private static List<Match> best(Collection<Match> matches) {
        return matches.stream()
                .filter(NameQuery::isGood)
                .collect(Collectors.toMap(
                        match -> match.entity().rowId(),
                        Function.identity(),
                        BinaryOperator.minBy(Match.BEST_FIRST.thenComparing(
                                match -> match.name().rowId()))))
                .values()
                .stream()
                .sorted(Match.BEST_FIRST)
                .toList();
    }
}
