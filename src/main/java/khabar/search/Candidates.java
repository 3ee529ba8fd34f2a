package khabar.search;

import java.util.ArrayList;
import java.util.List;
import khabar.entity.EntityType;
import khabar.name.Spelling;
import khabar.sql.Sql;
import khabar.table.Conditions;
import org.jspecify.annotations.Nullable;

/**
 * Names that may be meant, found by indexes, in one statement. Each way to find them reads in the order of an index and stops at a number, so that
 * a name that thousands bear takes no longer than another; which are the best of them is told afterwards.
 */
record Candidates(NameQuery wanted, @Nullable List<EntityType> types) {

    private static final int SAME = 50;
    private static final int BEGINNING = 50;
    private static final int HAVING_A_WORD = 200;
    /** Of so many names with a key in common this many that sound most alike. */
    private static final int READ = 3000;

    private static final int ALIKE = 150;
    /** BBC does not look like what it sounds like, but is short. */
    private static final int SHORT = 50;

    private static final int READ_NEARBY = 1500;
    private static final int ALIKE_NEARBY = 100;

    Sql ids() {
        var sql = new Sql();
        for (var way : ways()) {
            sql.add(sql.isEmpty() ? "(" : "\n    union (").add(way).add(")");
        }
        return sql;
    }

    private List<Sql> ways() {
        var ways = new ArrayList<>(List.of(same()));
        if (wanted.matching() != NameMatching.EXACT) {
            ways.add(beginning());
            wanted.forms().forEach(form -> ways.addAll(soundingAlike(form)));
        }
        return ways;
    }

    private Sql same() {
        return between(wanted.normalized(), wanted.normalized(), SAME);
    }

    /** The names between this beginning and the same with the last of all letters. */
    private Sql beginning() {
        var normalized = wanted.normalized();
        return between(normalized, normalized + Character.toString(Character.MAX_CODE_POINT), BEGINNING);
    }

    private Sql between(String first, String last, int limit) {
        var all = types == null ? List.of(EntityType.values()) : types;
        return Sql.of("select spelled.id from unnest(?::text[]) type cross join lateral (", (Object)
                        Conditions.texts(all))
                .add(
                        "select id from entity_name where entity_type_code = type and name_norm collate \"C\" between ? and ?",
                        first,
                        last)
                .add(" order by name_norm collate \"C\", id limit " + limit + ") spelled");
    }

    private List<Sql> soundingAlike(String form) {
        var ways = new ArrayList<Sql>();
        var latin = Spelling.latin(form);
        var asked = Spelling.askedKeys(form);
        ways.add(alike(latin, asked, READ, ALIKE));
        ways.add(having(asked, SHORT));
        var words = Spelling.wordKeys(form);
        if (!asked.containsAll(words)) {
            ways.add(having(words, HAVING_A_WORD));
        }
        ways.add(alike(latin, Spelling.nearKeys(form), READ_NEARBY, ALIKE_NEARBY));
        return ways;
    }

    private Sql alike(String latin, List<String> keys, int read, int limit) {
        return having(keys, read)
                .add(
                        " order by levenshtein(name.sound, (select sound_of(?))), name.entity_name_id limit " + limit,
                        latin);
    }

    /** Looked up key by key: of each the shortest names, so many of all keys and forms of the name together. */
    private Sql having(List<String> keys, int limit) {
        var sql = Sql.of("select name.entity_name_id from unnest(?::text[]) asked cross join lateral (", (Object)
                        keys.toArray(String[]::new))
                .add("select entity_name_id, sound from search_key where key = asked");
        if (types != null) {
            sql.add(" and ").add(Conditions.oneOf("entity_type_code", types));
        }
        if (wanted.matching() == NameMatching.FUZZY) {
            sql.add(" and script = ?", wanted.script());
        }
        var each = Math.max(1, limit / Math.max(1, keys.size()) / wanted.forms().size());
        return sql.add(" order by length, entity_type_code, script, entity_name_id limit " + each + ") name");
    }
}
