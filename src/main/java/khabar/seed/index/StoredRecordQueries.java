package khabar.seed.index;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import khabar.seed.record.RecordKind;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Queries the database for stored records before a load writes anything. */
@Component
class StoredRecordQueries implements StoredRecords {

    private final JdbcClient sql;

    StoredRecordQueries(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<StoredRecord> find(RecordKind kind, Collection<String> keys) {
        return sql.sql("select id, key, %s, seed_hash as hash from %s where key = any(:keys)"
                        .formatted(columns(kind), kind.singular()))
                .param("keys", keys.toArray(String[]::new))
                .query(new SimplePropertyRowMapper<>(StoredRecord.class))
                .list();
    }

    private static String columns(RecordKind kind) {
        var type = kind == RecordKind.ENTITY || kind == RecordKind.EVENT ? kind.singular() + "_type_code" : "null";
        return type + " as type, "
                + (kind == RecordKind.ARTICLE
                        ? "sort_date, document, body is not null as has_body"
                        : "null::date as sort_date, null as document, false as has_body");
    }

    @Override
    public Map<UniqueValue, String> holders(Collection<UniqueValue> values) {
        var holders = new HashMap<UniqueValue, String>();
        values.stream().collect(groupingBy(UniqueValue::kind)).forEach((kind, ofKind) -> sql.sql(holderQuery(kind))
                .param("values", ofKind.stream().map(UniqueValue::value).toArray(String[]::new))
                .query((row, number) -> holders.put(
                        new UniqueValue(kind, row.getString("scheme"), row.getString("value")), row.getString("key")))
                .list());
        return holders;
    }

    private static String holderQuery(RecordKind kind) {
        return switch (kind) {
            case PUBLISHER ->
                "select key, 'domain' as scheme, domain as value from publisher where domain = any(:values)";
            case ARTICLE -> "select key, 'url' as scheme, url as value from article where url = any(:values)";
            default -> """
                select entity.key, identifier.scheme, identifier.value
                  from entity_identifier identifier
                  join entity on entity.id = identifier.entity_id
                 where identifier.value = any(:values)
                """;
        };
    }

    @Override
    public Map<String, String> links(RecordLink link) {
        var links = new HashMap<String, String>();
        var table = link.kind().singular();
        sql.sql("""
                        select source.key, target.key as target
                          from %1$s source
                          join %1$s target on target.id = source.%2$s
                        """.formatted(table, link.column())).query(row -> {
            links.put(row.getString("key"), row.getString("target"));
        });
        return links;
    }
}
