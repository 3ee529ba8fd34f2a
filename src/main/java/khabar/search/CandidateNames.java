package khabar.search;

import java.util.ArrayList;
import java.util.List;
import khabar.entity.EntityType;
import khabar.name.Spelling;
import khabar.sql.Sql;
import khabar.table.Conditions;
import org.jspecify.annotations.Nullable;

/**
 * Finds names that a query may mean, with several index lookups in one statement. Each lookup reads in index order and
 * stops at a limit, so a common name takes no longer than a rare one. {@link NameScorer} then scores the candidates.
 */
record CandidateNames(NameQuery query, @Nullable List<EntityType> types) {

    /** Per entity type. */
    private static final int MAX_EXACT = 50;

    /** Per entity type. */
    private static final int MAX_PREFIX = 50;

    private static final int MAX_WITH_WORD = 200;

    /** Maximum number of names with a shared key that are compared by sound. The most similar names are kept. */
    private static final int MAX_COMPARED = 3000;

    private static final int MAX_SIMILAR = 150;

    /**
     * Maximum number of short names with a shared key that are kept regardless of sound, because acronyms such as BBC
     * do not sound as spelled.
     */
    private static final int MAX_SHORTEST = 50;

    /** Like MAX_COMPARED, but for names whose keys are similar to the query's keys. */
    private static final int MAX_NEAR_COMPARED = 1500;

    private static final int MAX_NEAR_SIMILAR = 100;

    /** Selects the row IDs of the names. */
    Sql ids() {
        var sql = new Sql();
        for (var lookup : lookups()) {
            sql.add(sql.isEmpty() ? "(" : "\n    union (").add(lookup).add(")");
        }
        return sql;
    }

    private List<Sql> lookups() {
        var lookups = new ArrayList<>(List.of(exact()));
        if (query.matching() != NameMatching.EXACT) {
            lookups.add(prefixed());
            query.forms().forEach(form -> lookups.addAll(soundingLike(form)));
        }
        return lookups;
    }

    private Sql exact() {
        return between(query.normalized(), query.normalized(), MAX_EXACT);
    }

    /** Names from the prefix to the prefix followed by the highest code point. */
    private Sql prefixed() {
        var prefix = query.normalized();
        return between(prefix, prefix + Character.toString(Character.MAX_CODE_POINT), MAX_PREFIX);
    }

    private Sql between(String first, String last, int limit) {
        var searchedTypes = types == null ? List.of(EntityType.values()) : types;
        return Sql.of("select candidate.id from unnest(?::text[]) type cross join lateral (", (Object)
                        Conditions.strings(searchedTypes))
                .add(
                        "select id from entity_name where entity_type_code = type and name_norm collate \"C\" between ? and ?",
                        first,
                        last)
                .add(" order by name_norm collate \"C\", id limit " + limit + ") candidate");
    }

    private List<Sql> soundingLike(String form) {
        var lookups = new ArrayList<Sql>();
        var latin = Spelling.latin(form);
        var keys = Spelling.wholeNameKeys(form);
        lookups.add(mostSimilar(latin, keys, MAX_COMPARED, MAX_SIMILAR));
        lookups.add(withKey(keys, MAX_SHORTEST));
        var wordKeys = Spelling.wordKeys(form);
        if (!keys.containsAll(wordKeys)) {
            lookups.add(withKey(wordKeys, MAX_WITH_WORD));
        }
        lookups.add(mostSimilar(latin, Spelling.neighborKeys(form), MAX_NEAR_COMPARED, MAX_NEAR_SIMILAR));
        return lookups;
    }

    private Sql mostSimilar(String latin, List<String> keys, int compared, int limit) {
        return withKey(keys, compared)
                .add(
                        " order by levenshtein(candidate.sound, (select sound_of(?))), candidate.entity_name_id limit "
                                + limit,
                        latin);
    }

    /** Returns the shortest names with each key. All keys of all forms share the limit equally. */
    private Sql withKey(List<String> keys, int limit) {
        var sql = Sql.of(
                        "select candidate.entity_name_id from unnest(?::text[]) query_key cross join lateral (",
                        (Object) keys.toArray(String[]::new))
                .add("select entity_name_id, sound from search_key where key = query_key");
        if (types != null) {
            sql.add(" and ").add(Conditions.oneOf("entity_type_code", types));
        }
        if (query.matching() == NameMatching.FUZZY) {
            sql.add(" and script = ?", query.script());
        }
        var limitPerKey =
                Math.max(1, limit / Math.max(1, keys.size()) / query.forms().size());
        return sql.add(
                " order by length, entity_type_code, script, entity_name_id limit " + limitPerKey + ") candidate");
    }
}
