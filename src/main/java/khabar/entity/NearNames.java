package khabar.entity;

import java.util.ArrayList;
import java.util.List;
import khabar.name.Spelling;
import khabar.sql.Sql;
import khabar.sql.Statements;
import khabar.table.NearKeys;
import org.springframework.stereotype.Component;

/** Finds the names that a client may have meant by a name that no entity has. */
@Component
class NearNames {

    private static final int MAX_LENGTH = 100;

    private final Statements statements;

    NearNames(Statements statements) {
        this.statements = statements;
    }

    /** Returns the most similar names in the same script, by their trigrams. */
    List<String> find(String name) {
        var normalized = Spelling.normalized(name);
        if (normalized.isEmpty() || normalized.length() > MAX_LENGTH) {
            return List.of();
        }
        var names = new ArrayList<String>();
        var query = Sql.of(
                "select name from entity_name where name_norm % ? group by name, name_norm"
                        + " order by similarity(name_norm, ?) desc, name limit " + NearKeys.MAX_FOUND,
                normalized,
                normalized);
        statements.forEach(query, row -> names.add(row.getString("name")));
        return names;
    }
}
