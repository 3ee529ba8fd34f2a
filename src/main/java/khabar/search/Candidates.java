package khabar.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import khabar.entity.EntityType;
import khabar.graphql.Conditions;
import khabar.graphql.Filters;
import khabar.graphql.Sql;
import khabar.text.Spelling;
import org.jspecify.annotations.Nullable;

/**
 * Names that may be meant, found by the indexes of {@code entity_name}, in one statement. Each way to find them stops at a number, so that a
 * name that thousands bear takes no longer than another; which are the best of them is told afterwards.
 */
record Candidates(Wanted wanted, @Nullable List<EntityType> types) {

    private static final int OF_A_NAME = 200;
    private static final int OF_A_WORD = 300;
    private static final int SIMILAR = 100;
    private static final int OF_A_NEAR_KEY = 20;
    private static final int ENOUGH = 20;
    /** Names of a million that share a key are thousands; more than these are not compared. */
    private static final int COMPARED = 2000;

    Sql ids() {
        var ways = new Sql();
        for (var way : ways()) {
            ways.add(ways.isEmpty() ? "(" : "\n    union (").add(way).add(")");
        }
        return wanted.matching() == NameMatching.CROSS_SCRIPT ? orLookingAlike(ways) : ways;
    }

    /** Trigrams of a million names take longer than all else together, and are needed where little else is found. */
    private Sql orLookingAlike(Sql ways) {
        var sql = new Sql().add("with found as materialized (").add(ways).add(")\n    select id from found");
        for (var latin : wanted.latin()) {
            sql.add("\n    union (")
                    .add(names(
                            Sql.of(
                                    "(select count(*) from found) < " + ENOUGH + " and entity_name.name_latin % ?",
                                    latin),
                            SIMILAR))
                    .add(")");
        }
        return sql;
    }

    private List<Sql> ways() {
        var ways = new ArrayList<>(List.of(same()));
        switch (wanted.matching()) {
            case EXACT -> {}
            case FUZZY -> {
                ways.add(beginning());
                ways.add(similar("name_norm", wanted.normalized()));
            }
            case CROSS_SCRIPT -> {
                ways.add(beginning());
                wanted.latin().forEach(latin -> ways.addAll(soundingAlike(latin)));
            }
        }
        return ways;
    }

    private List<Sql> soundingAlike(String latin) {
        var ways = new ArrayList<Sql>();
        var keys = Spelling.keys(latin);
        ways.add(nearest(latin, having(keys)));
        var words = Spelling.keysByWord(latin);
        if (words.size() > 1) {
            ways.add(nearest(latin, havingAll(words)));
            ways.add(names(having(words.stream().flatMap(List::stream).toList()), OF_A_WORD));
        }
        var near = Spelling.nearKeys(latin);
        if (!near.isEmpty()) {
            ways.add(near(near));
        }
        return ways;
    }

    private Sql same() {
        return names(Sql.of("entity_name.name_norm collate \"C\" = ?", wanted.normalized()), OF_A_NAME);
    }

    /** The names between this beginning and the same with the last of all letters. */
    private Sql beginning() {
        var normalized = wanted.normalized();
        return names(
                Sql.of(
                        "entity_name.name_norm collate \"C\" between ? and ?",
                        normalized,
                        normalized + Character.toString(Character.MAX_CODE_POINT)),
                SIMILAR,
                "entity_name.name_norm collate \"C\"");
    }

    private Sql similar(String column, String text) {
        return names(Sql.of("entity_name." + column + " % ?", text), SIMILAR);
    }

    /** Looked up one by one: for so many keys at once PostgreSQL would rather read the whole table. */
    private Sql near(List<String> keys) {
        return Sql.of("select near.id from unnest(?::text[]) as key cross join lateral (", (Object)
                        keys.toArray(String[]::new))
                .add(names(Sql.of("entity_name.name_keys @> array[key]"), OF_A_NEAR_KEY))
                .add(") near");
    }

    private static Sql having(Collection<String> keys) {
        return Sql.of("entity_name.name_keys && ?::text[]", (Object) keys.toArray(String[]::new));
    }

    private static Sql havingAll(List<List<String>> words) {
        return Filters.joined(words.stream().map(Candidates::having).toList(), " and ", "true");
    }

    /** Of the names that meet a condition, those that look most alike in Latin letters. */
    private Sql nearest(String latin, Sql condition) {
        return Sql.of("select id from (select entity_name.id, entity_name.name_latin")
                .add(from(condition))
                .add(" limit " + COMPARED)
                .add(") compared order by similarity(name_latin, ?) desc, id limit " + OF_A_NAME, latin);
    }

    private Sql names(Sql condition, int limit) {
        return new Sql().add("select entity_name.id").add(from(condition)).add(" limit " + limit);
    }

    private Sql names(Sql condition, int limit, String order) {
        return new Sql()
                .add("select entity_name.id")
                .add(from(condition))
                .add(" order by " + order + " limit " + limit);
    }

    private Sql from(Sql condition) {
        var sql = new Sql().add(" from entity_name");
        if (types != null) {
            sql.add(" join entity on entity.id = entity_name.entity_id and ")
                    .add(Conditions.oneOf("entity.entity_type_code", types));
        }
        return sql.add(" where ").add(condition);
    }
}
