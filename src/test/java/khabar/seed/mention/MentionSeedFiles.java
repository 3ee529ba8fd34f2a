package khabar.seed.mention;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import khabar.seed.LoadReport.Counts;
import khabar.seed.LoadRequest;
import khabar.seed.SeedLoader;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A seed with a few people and organizations, to which tests add entities and articles with documents. */
class MentionSeedFiles {

    private final SeedLoader loader;
    private final JdbcClient sql;
    private final Path folder;
    private final Path documents;
    private final List<String> entities = new ArrayList<>();
    private final List<String> articles = new ArrayList<>();

    MentionSeedFiles(SeedLoader loader, JdbcClient sql, Path folder, Path documents) {
        this.loader = loader;
        this.sql = sql;
        this.folder = folder;
        this.documents = documents;
        addEntity(
                "anna",
                "PERSON",
                "{ language: en, text: Anna Berg, preferred: true }, { language: en, text: Berg, kind: ALIAS }, "
                        + "{ language: hi, text: आना बर्ग }, { language: fa, text: آنا برگ }, { language: en, text: Anna Bog, kind: MISSPELLING }");
        addEntity(
                "acme",
                "ORGANIZATION",
                "{ language: en, text: Acme, preferred: true }, { language: ja, text: アクメ商会 }, { language: fa, text: دیپ\u200Cآکمه }");
        addEntity("acme-labs", "ORGANIZATION", "{ language: en, text: Acme Labs, preferred: true }");
        addEntity("bank", "ORGANIZATION", "{ language: en, text: Bank of New Acme, preferred: true }");
        addEntity("y", "ORGANIZATION", "{ language: en, text: Y, preferred: true }");
        addEntity("who", "ORGANIZATION", "{ language: en, text: WHO, preferred: true }");
    }

    void addEntity(String key, String type, String names) {
        entities.add("  - { key: %s, type: %s, names: [%s] }".formatted(key, type, names));
    }

    void removeLastEntity() {
        entities.removeLast();
    }

    void addArticle(String key, String language, String body, String mentions) {
        try {
            Files.writeString(documents.resolve(key + ".txt"), body);
            articles.add(
                    "  - { key: %1$s, language: %2$s, title: { %2$s: %1$s }, document: %1$s.txt, sha256: %3$s, mentions: [%4$s] }"
                            .formatted(key, language, DigestUtils.sha256Hex(body), mentions));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    void removeArticles() {
        articles.clear();
    }

    Counts load() {
        return loader.load(new LoadRequest(List.of(write()), documents, false, false))
                .total();
    }

    void loadAndPrune() {
        loader.load(new LoadRequest(List.of(write()), documents, false, true));
    }

    private Path write() {
        try {
            Files.writeString(
                    folder.resolve("seed.yaml"),
                    "entities:\n%s\narticles:\n%s\n"
                            .formatted(String.join("\n", entities), String.join("\n", articles)));
            return folder;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    List<String> mentions(String article) {
        return column("""
                select resolution || ' ' || coalesce(entity.key, '?') || ' ' || surface_form || ' ' || occurrences
                  from mention
                  join article on article.id = article_id
                  left join entity on entity.id = entity_id
                 where article.key = ?
                 order by length(surface_form) desc, surface_form
                """, article);
    }

    List<String> spellings(String article) {
        return column(
                "select surface_form from mention join article on article.id = article_id where key = ?", article);
    }

    List<String> articlesOf(String entity) {
        return column(
                "select article.key from entity_article join article on article.id = article_id join entity on entity.id = entity_id where entity.key = ?",
                entity);
    }

    List<String> rows() {
        return sql.sql("select mention::text from mention order by id")
                .query(String.class)
                .list();
    }

    private List<String> column(String query, String key) {
        return sql.sql(query).param(key).query(String.class).list();
    }
}
