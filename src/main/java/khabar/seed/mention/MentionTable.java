package khabar.seed.mention;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stored mentions. Writes only mentions that are not curated; curated mentions come from seeds. */
@Component
class MentionTable {

    private static final String CURATED = """
            select article_id, entity_id, surface_form
              from mention
             where article_id = any(:articles)
               and resolution = 'CURATED'
            """;

    private static final String DELETE_OTHERS = """
            delete from mention
             where article_id = any(:articles)
               and resolution <> 'CURATED'
               and not exists (select
                                 from unnest(:articleIds, :spellings, :entityIds) as found (article_id, surface_form, entity_id)
                                where found.article_id = mention.article_id
                                  and found.surface_form = mention.surface_form
                                  and found.entity_id is not distinct from mention.entity_id)
            """;

    private static final String UPSERT = """
            insert into mention (article_id, surface_form, entity_id, occurrences, resolution)
            select article_id,
                   surface_form,
                   entity_id,
                   occurrences,
                   case when entity_id is null then 'UNRESOLVED' else 'AUTOMATIC' end
              from unnest(:articleIds, :spellings, :entityIds, :occurrences)
                as found (article_id, surface_form, entity_id, occurrences)
                on conflict on constraint mention_key do update set occurrences = excluded.occurrences
            """;

    private final JdbcClient sql;

    MentionTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** Returns the curated names in these articles, by article ID. */
    Map<Long, List<KnownName>> curatedNames(Collection<Long> articles) {
        record Curated(long articleId, KnownName name) {}
        return sql
                .sql(CURATED)
                .param("articles", articles.toArray(Long[]::new))
                .query((row, number) -> new Curated(
                        row.getLong("article_id"),
                        new KnownName(row.getLong("entity_id"), row.getString("surface_form"), true)))
                .stream()
                .collect(groupingBy(Curated::articleId, mapping(Curated::name, toList())));
    }

    /** Replaces mentions in these articles that are not curated. Unchanged rows keep their IDs. */
    void replace(Collection<Long> articles, List<FoundMention> mentions) {
        var articleIds = mentions.stream().map(FoundMention::articleId).toArray(Long[]::new);
        var spellings = mentions.stream().map(FoundMention::spelling).toArray(String[]::new);
        var entityIds = mentions.stream().map(FoundMention::entityId).toArray(Long[]::new);
        sql.sql(DELETE_OTHERS)
                .param("articles", articles.toArray(Long[]::new))
                .param("articleIds", articleIds)
                .param("spellings", spellings)
                .param("entityIds", entityIds)
                .update();
        sql.sql(UPSERT)
                .param("articleIds", articleIds)
                .param("spellings", spellings)
                .param("entityIds", entityIds)
                .param(
                        "occurrences",
                        mentions.stream().map(FoundMention::occurrences).toArray(Integer[]::new))
                .update();
    }

    /** Deletes mentions of these entities that are not curated. */
    void deleteOf(Collection<Long> entities) {
        sql.sql("delete from mention where entity_id = any(:entities) and resolution <> 'CURATED'")
                .param("entities", entities.toArray(Long[]::new))
                .update();
    }
}
