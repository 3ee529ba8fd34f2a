package khabar.article;

import java.util.HashMap;
import java.util.stream.Stream;
import khabar.sql.Sql;
import khabar.sql.Statements;
import khabar.table.Conditions;
import khabar.table.InputLookup;
import khabar.table.NearKeys;

/** Looks up the records of a table to which a filter refers by their keys. */
class RecordKeys implements InputLookup {

    private final String coordinate;
    private final String table;
    private final String remedy;
    private final Statements statements;
    private final NearKeys nearKeys;

    /** @param remedy what to do about a key that does not exist and is not similar to another */
    RecordKeys(String coordinate, String table, String remedy, Statements statements, NearKeys nearKeys) {
        this.coordinate = coordinate;
        this.table = table;
        this.remedy = remedy;
        this.statements = statements;
        this.nearKeys = nearKeys;
    }

    private record FoundRecords(Long[] ids) {}

    @Override
    public String coordinate() {
        return coordinate;
    }

    @Override
    public Object find(Object keys) {
        var written = Stream.of(Conditions.strings(keys))
                .map(Conditions::composed)
                .distinct()
                .toList();
        var ids = new HashMap<String, Long>();
        statements.forEach(
                Sql.of("select key, id from %s where key = any(?)".formatted(table), (Object)
                        written.toArray(String[]::new)),
                row -> ids.put(row.getString("key"), row.getLong("id")));
        for (var key : written) {
            if (!ids.containsKey(key)) {
                throw NearKeys.notFound(table, "key", key, nearKeys.find(table, key), remedy);
            }
        }
        return new FoundRecords(written.stream().map(ids::get).toArray(Long[]::new));
    }

    /** Condition that a column contains the row ID of one of the records. Compares a single one so that an index can order. */
    static Sql condition(String column, Object records) {
        var ids = ((FoundRecords) records).ids;
        return ids.length == 1 ? Sql.of(column + " = ?", ids[0]) : Sql.of(column + " = any(?)", (Object) ids);
    }
}
