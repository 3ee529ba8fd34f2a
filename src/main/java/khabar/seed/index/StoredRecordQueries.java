package khabar.seed.index;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import khabar.seed.record.RecordKind;
import khabar.store.Articles;
import khabar.store.Entities;
import khabar.store.Events;
import khabar.store.Publishers;
import khabar.store.StoredRecord;
import khabar.store.Stories;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Queries the database for stored records before a load writes anything. */
@Component
class StoredRecordQueries implements StoredRecords {

    private final Publishers publishers;
    private final Stories stories;
    private final Entities entities;
    private final Articles articles;
    private final Events events;
    private final JdbcClient sql;

    StoredRecordQueries(
            Publishers publishers,
            Stories stories,
            Entities entities,
            Articles articles,
            Events events,
            JdbcClient sql) {
        this.publishers = publishers;
        this.stories = stories;
        this.entities = entities;
        this.articles = articles;
        this.events = events;
        this.sql = sql;
    }

    @Override
    public List<StoredRecord> find(RecordKind kind, Collection<String> keys) {
        return switch (kind) {
            case PUBLISHER -> publishers.findByKeyIn(keys);
            case STORY -> stories.findByKeyIn(keys);
            case ENTITY -> entities.findByKeyIn(keys);
            case ARTICLE -> articles.findByKeyIn(keys);
            case EVENT -> events.findByKeyIn(keys);
        };
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
