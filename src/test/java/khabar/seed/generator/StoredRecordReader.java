package khabar.seed.generator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import khabar.seed.record.RecordKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Reads records back from the tables, with all columns that are not derived and with keys in place of IDs. */
public final class StoredRecordReader {

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient sql;
    private final Set<String> columns = new HashSet<>();

    public StoredRecordReader(JdbcClient sql) {
        this.sql = sql;
    }

    /** Returns the stored records of a kind by key, in the form of {@link #normalized}. */
    public Map<String, Object> read(RecordKind kind) {
        var records = new TreeMap<String, Object>();
        sql.sql("select key, jsonb_strip_nulls(row)::text as row from (%s) record"
                        .formatted(StoredRecordSql.QUERIES.get(kind)))
                .query(row -> {
                    records.put(row.getString("key"), normalized(JSON.readValue(row.getString("row"), Map.class)));
                });
        return records;
    }

    /** The records of a kind as the seed says that they are stored. */
    public Map<String, Object> expected(RecordKind kind, List<GeneratedRecord> records) {
        var expected = new TreeMap<String, Object>();
        records.stream()
                .filter(record -> record.kind() == kind)
                .forEach(record -> expected.put(record.key(), normalized(record.row())));
        return expected;
    }

    /** The names of all columns that had a value in some record. */
    public Set<String> columns() {
        return columns;
    }

    /** The names of all columns that {@link #read} returns. */
    public Set<String> allColumns() {
        var columns = new HashSet<String>();
        StoredRecordSql.QUERIES.values().forEach(query -> sql.sql("""
                        select distinct name
                          from (%s) record,
                               jsonb_path_query(row, '$.**') value,
                               jsonb_object_keys(case jsonb_typeof(value) when 'object' then value else '{}' end) name
                        """.formatted(query))
                .query(row -> {
                    columns.add(row.getString("name"));
                }));
        return columns;
    }

    /** Leaves out what is missing, and sorts the children. */
    private Object normalized(Object value) {
        if (value instanceof List<?> list) {
            var children = new ArrayList<>(list.stream().map(this::normalized).toList());
            if (!children.isEmpty() && children.getFirst() instanceof Map) {
                children.sort(java.util.Comparator.comparing(Object::toString));
            }
            return children;
        }
        if (!(value instanceof Map<?, ?> mapping)) {
            return value;
        }
        var fields = new TreeMap<String, Object>();
        new HashMap<Object, Object>(mapping).forEach((name, field) -> {
            var isMissing = field == null || field instanceof List<?> list && list.isEmpty() && !name.equals("bylines");
            if (!isMissing) {
                columns.add(name.toString());
                fields.put(name.toString(), normalized(field));
            }
        });
        return fields;
    }
}
