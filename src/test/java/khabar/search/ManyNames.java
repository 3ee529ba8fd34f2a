package khabar.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import khabar.name.Spelling;
import khabar.text.Scripts;
import org.postgresql.PGConnection;

/** Copies entities with one name each into the database. */
record ManyNames(List<LifelikeNames.GeneratedName> names) {

    private static final int CHUNK = 20_000;

    /** Replaces all entities. */
    void load(DataSource database) throws IOException, SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            // Every row is written before the rows that reference it, so foreign keys need no check.
            statement.execute("set session_replication_role = replica");
            statement.execute("truncate entity cascade");
            copy(connection, "entity (id, key, entity_type_code, sort_name)", this::entity);
            copy(
                    connection,
                    "entity_name (id, entity_id, entity_type_code, name, language_code, script, kind, is_preferred, name_norm, name_latin, name_keys, key_version)",
                    this::spelling);
            // Sorted as the index is, so that rows are appended at its end.
            statement.execute("""
                    insert into search_key (key, length, entity_type_code, script, sound, entity_name_id)
                    select key, length, entity_type_code, script, sound, entity_name_id
                      from search_key_derived
                     order by key collate "C", length, entity_type_code, script, entity_name_id
                    """);
            statement.execute("vacuum analyze entity, entity_name, search_key");
            statement.execute("reset session_replication_role");
        }
    }

    private String entity(int at) {
        var name = names.get(at);
        return String.join("\t", "" + at, "name-" + at, name.type(), name.text());
    }

    private String spelling(int at) {
        var name = names.get(at);
        return String.join(
                "\t",
                "" + at,
                "" + at,
                name.type(),
                name.text(),
                name.language(),
                Scripts.of(name.text()),
                "LABEL",
                "true",
                Spelling.normalized(name.text()),
                Spelling.latin(name.text()),
                Spelling.keys(name.text()).stream().map("\"%s\""::formatted).collect(Collectors.joining(",", "{", "}")),
                "" + Spelling.VERSION);
    }

    private void copy(Connection connection, String table, IntFunction<String> row) throws IOException, SQLException {
        var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table + " from stdin");
        for (int from = 0; from < names.size(); from += CHUNK) {
            var rows = IntStream.range(from, Math.min(from + CHUNK, names.size()))
                    .parallel()
                    .mapToObj(row)
                    .collect(Collectors.joining("\n", "", "\n"))
                    .getBytes(StandardCharsets.UTF_8);
            copy.writeToCopy(rows, 0, rows.length);
        }
        copy.endCopy();
    }
}
