package khabar.seed.mention;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import khabar.name.NormalizedText;
import khabar.seed.check.Batches;
import khabar.seed.check.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the names of entities in the bodies of articles. Who alone bears a name is meant by it; where several do, nobody can tell. What a curator
 * said of an article goes before all that.
 */
@Component
public class MentionFinder {

    private static final String BODIES = "select id, body from article where id = any(:articles) and body is not null";

    private static final String CURATED = """
            select article_id, entity_id, surface_form
              from mention
             where article_id = any(:articles)
               and resolution = 'CURATED'
            """;

    /** Bodies that have the words of a name next to each other, in any language's forms of them: a few more than have the name. */
    private static final String NAMING = """
            select distinct article.id
              from unnest(:names) as name
             cross join (select distinct cast(fts_config as regconfig) as config from language) languages
              join article on article.search @@ phraseto_tsquery(config, name)
             where article.body is not null
            """;

    private static final String FORGET = """
            delete from mention
             where article_id = any(:articles)
               and resolution <> 'CURATED'
               and not exists (select
                                 from unnest(:articleIds, :spellings, :entityIds) as found (article_id, surface_form, entity_id)
                                where found.article_id = mention.article_id
                                  and found.surface_form = mention.surface_form
                                  and found.entity_id is not distinct from mention.entity_id)
            """;

    private static final String WRITE = """
            insert into mention (article_id, surface_form, entity_id, occurrences, resolution)
            select article_id, surface_form, entity_id, occurrences, case when entity_id is null then 'UNRESOLVED' else 'AUTOMATIC' end
              from unnest(:articleIds, :spellings, :entityIds, :counts) as found (article_id, surface_form, entity_id, occurrences)
                on conflict on constraint mention_key do update set occurrences = excluded.occurrences
            """;

    private final JdbcClient sql;
    private final KnownNames names;

    MentionFinder(JdbcClient sql, KnownNames names) {
        this.sql = sql;
        this.names = names;
    }

    /** Makes the mentions in these articles that no curator has made what the names of now say. */
    public void find(Collection<Long> articles) {
        try (var chunks = new Batches<>(this::findAtOnce)) {
            articles.forEach(chunks::add);
        }
    }

    public boolean haveBodies() {
        return sql.sql("select exists (select from article where body is not null)")
                .query(Boolean.class)
                .single();
    }

    /** The articles in whose bodies such a name may stand. */
    public Set<Long> articlesWith(Collection<KnownName> names) {
        return sql.sql(NAMING)
                .param(
                        "names",
                        names.stream().map(KnownName::normalized).distinct().toArray(String[]::new))
                .query((row, number) -> row.getLong("id"))
                .set();
    }

    /** Nobody is meant by a program who will be deleted. */
    public void forget(Collection<Long> entities) {
        sql.sql("delete from mention where entity_id = any(:entities) and resolution <> 'CURATED'")
                .param("entities", entities.toArray(Long[]::new))
                .update();
    }

    private record Body(long articleId, Document document, NormalizedText text) {

        static Body of(long articleId, String text) {
            return new Body(articleId, Document.of(text), NormalizedText.of(text));
        }
    }

    /** That an article spells somebody so; the entity is null where several are called so. */
    private record Found(
            long articleId, String spelling, @Nullable Long entityId, int count) {}

    private void findAtOnce(List<Long> articles) {
        var bodies = bodies(articles);
        var curated = curated(articles);
        var gazetteer = new Gazetteer(names.in(bodies.stream().map(Body::text).toList()));
        var found = bodies.stream()
                .flatMap(body -> found(body, gazetteer, curated.getOrDefault(body.articleId, List.of())))
                .toList();
        write(articles, found);
    }

    private List<Body> bodies(List<Long> articles) {
        return sql.sql(BODIES)
                .param("articles", articles.toArray(Long[]::new))
                .query((row, number) -> Body.of(row.getLong("id"), row.getString("body")))
                .list();
    }

    private Map<Long, List<KnownName>> curated(List<Long> articles) {
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

    private static Stream<Found> found(Body body, Gazetteer gazetteer, List<KnownName> curated) {
        var hits = new ArrayList<>(gazetteer.hits(body.text));
        hits.addAll(new Gazetteer(curated).hits(body.text));
        return Hit.longest(hits).stream()
                .filter(hit -> !hit.isCurated())
                .collect(toMap(Hit::spelling, Function.identity(), (one, same) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .map(hit ->
                        new Found(body.articleId, hit.spelling(), hit.entityId(), body.document.count(hit.spelling())));
    }

    private void write(List<Long> articles, List<Found> found) {
        var articleIds = found.stream().map(Found::articleId).toArray(Long[]::new);
        var spellings = found.stream().map(Found::spelling).toArray(String[]::new);
        var entityIds = found.stream().map(Found::entityId).toArray(Long[]::new);
        sql.sql(FORGET)
                .param("articles", articles.toArray(Long[]::new))
                .param("articleIds", articleIds)
                .param("spellings", spellings)
                .param("entityIds", entityIds)
                .update();
        sql.sql(WRITE)
                .param("articleIds", articleIds)
                .param("spellings", spellings)
                .param("entityIds", entityIds)
                .param("counts", found.stream().map(Found::count).toArray(Integer[]::new))
                .update();
    }
}
