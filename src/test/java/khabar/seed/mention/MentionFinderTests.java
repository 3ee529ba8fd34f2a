package khabar.seed.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import khabar.seed.LoadReport.Counts;
import khabar.seed.LoadRequest;
import khabar.seed.SeedLoader;
import khabar.testing.LoaderTest;
import khabar.testing.TestDatabase;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds names in the bodies of articles. Each test adds to a seed with a few people and organizations. */
@LoaderTest
class MentionFinderTests {

    @Autowired
    SeedLoader loader;

    @Autowired
    JdbcClient sql;

    @TempDir
    Path seed;

    @TempDir
    Path documents;

    private final List<String> entities = new ArrayList<>();
    private final List<String> articles = new ArrayList<>();

    @BeforeEach
    void createEntities(@Autowired DataSource database) {
        TestDatabase.empty(database);
        entity(
                "anna",
                "PERSON",
                "{ language: en, text: Anna Berg, preferred: true }, { language: en, text: Berg, kind: ALIAS }, "
                        + "{ language: hi, text: आना बर्ग }, { language: fa, text: آنا برگ }, { language: en, text: Anna Bog, kind: MISSPELLING }");
        entity(
                "acme",
                "ORGANIZATION",
                "{ language: en, text: Acme, preferred: true }, { language: ja, text: アクメ商会 }, { language: fa, text: دیپ\u200Cآکمه }");
        entity("acme-labs", "ORGANIZATION", "{ language: en, text: Acme Labs, preferred: true }");
        entity("bank", "ORGANIZATION", "{ language: en, text: Bank of New Acme, preferred: true }");
        entity("y", "ORGANIZATION", "{ language: en, text: Y, preferred: true }");
        entity("who", "ORGANIZATION", "{ language: en, text: WHO, preferred: true }");
    }

    @Test
    void findsKnownNamesInUncuratedArticle() {
        article("new", "en", "Anna Berg leaves Acme. At Acme, Berg was known to all.", "");

        load();

        assertThat(mentions("new"))
                .containsExactly("AUTOMATIC anna Anna Berg 1", "AUTOMATIC acme Acme 2", "AUTOMATIC anna Berg 2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Anna Berg's firm              | Anna Berg
            tr | Anna Berg’in şirketi          | Anna Berg
            tr | ANNA BERG gidiyor             | ANNA BERG
            hi | आना बर्ग ने कहा।                 | आना बर्ग
            hi | कल Acmeने कहा                  | Acme
            fa | «آنا برگ»                     | آنا برگ
            fa | برای آنا برگ\u200Cها             | آنا برگ
            fa | از دیپآکمه                    | دیپآکمه
            ja | 昨日アクメ商会が                   | アクメ商会
            en | the Acme-led talks (Acme)     | Acme
            en | Acme Labs and nothing else    | Acme Labs
            en | the Bank  of New\u00A0Acme said | Bank of New Acme
            en | Y, of all firms               | Y
            en | the WHO said so               | WHO
            """)
    void findsNameInContext(String language, String body, String spelling) {
        article("new", language, body, "");

        load();

        assertThat(spellings("new")).containsExactly(spelling);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | the acme of their art
            en | Acmeist poets
            en | write to acme.com or Acme.com
            en | who said so? Who?
            en | a Y2K problem, y by y
            en | Anna Bog
            fa | آنا برگشت
            hi | आना बर्गर
            """)
    void findsNoNameWithinOtherWords(String language, String body) {
        article("new", language, body, "");

        load();

        assertThat(mentions("new")).isEmpty();
    }

    @Test
    void prefersCuratedMentions() {
        entity("anders", "PERSON", "{ language: en, text: Anders Berg, preferred: true }");
        article(
                "new",
                "en",
                "Acme Labs of Kiel, says Berg. Acme, says Anna Berg.",
                "{ entity: anders, as: Berg }, { entity: acme, as: Acme Labs of Kiel }");

        load();

        assertThat(mentions("new"))
                .containsExactly(
                        "CURATED acme Acme Labs of Kiel 1",
                        "AUTOMATIC anna Anna Berg 1",
                        "AUTOMATIC acme Acme 2",
                        "CURATED anders Berg 2");
    }

    @Test
    void leavesAmbiguousNameUnresolved() {
        entity(
                "anders",
                "PERSON",
                "{ language: en, text: Anders Berg, preferred: true }, { language: sv, text: Berg, kind: ALIAS }");
        article("new", "en", "Berg was here, and here was Berg.", "");

        load();

        assertThat(mentions("new")).containsExactly("UNRESOLVED ? Berg 2");
    }

    @Test
    void changesNothingIfLoadedAgain() {
        article("new", "en", "Anna Berg leaves Acme.", "");
        load();
        var rows = rows();

        assertThat(load()).isEqualTo(new Counts(0, 0, 7, 0));
        assertThat(rows()).isEqualTo(rows);
    }

    @Test
    void replacesMentionsOfChangedArticle() {
        article("new", "en", "Anna Berg leaves Acme.", "");
        load();
        articles.clear();

        article("new", "en", "Acme Labs opens.", "");
        load();

        assertThat(mentions("new")).containsExactly("AUTOMATIC acme-labs Acme Labs 1");
        assertThat(articlesOf("anna")).isEmpty();
    }

    @Test
    void replacesFoundMentionByCuratedOne() {
        article("new", "en", "Anna Berg leaves.", "");
        load();
        articles.clear();

        article("new", "en", "Anna Berg leaves.", "{ entity: anna, as: Anna Berg }");
        load();

        assertThat(mentions("new")).containsExactly("CURATED anna Anna Berg 1");
    }

    @Test
    void findsNewNameInStoredArticles() {
        article("old", "tr", "Dün Orion’un kurucusu konuştu.", "");
        load();
        assertThat(mentions("old")).isEmpty();

        entity("orion", "ORGANIZATION", "{ language: en, text: Orion, preferred: true }");
        load();

        assertThat(mentions("old")).containsExactly("AUTOMATIC orion Orion 1");
        assertThat(articlesOf("orion")).containsExactly("old");
    }

    @Test
    void deletesMentionsOfRemovedName() {
        article("old", "en", "Globex and Acme merge.", "");
        entity(
                "globex",
                "ORGANIZATION",
                "{ language: en, text: Global Exports, preferred: true }, { language: en, text: Globex, kind: ALIAS }");
        load();
        entities.removeLast();

        entity("globex", "ORGANIZATION", "{ language: en, text: Global Exports, preferred: true }");
        load();

        assertThat(mentions("old")).containsExactly("AUTOMATIC acme Acme 1");
        assertThat(articlesOf("globex")).isEmpty();
    }

    @Test
    void resolvesNameThatIsNoLongerAmbiguous() {
        entity(
                "anders",
                "PERSON",
                "{ language: en, text: Anders Berg, preferred: true }, { language: en, text: Berg, kind: ALIAS }");
        article("old", "en", "Berg was here.", "");
        load();
        assertThat(mentions("old")).containsExactly("UNRESOLVED ? Berg 1");

        entities.removeLast();
        loader.load(new LoadRequest(List.of(write()), documents, false, true));

        assertThat(mentions("old")).containsExactly("AUTOMATIC anna Berg 1");
        assertThat(articlesOf("anna")).containsExactly("old");
    }

    private void entity(String key, String type, String names) {
        entities.add("  - { key: %s, type: %s, names: [%s] }".formatted(key, type, names));
    }

    private void article(String key, String language, String body, String mentions) {
        try {
            Files.writeString(documents.resolve(key + ".txt"), body);
            articles.add(
                    "  - { key: %1$s, language: %2$s, title: { %2$s: %1$s }, document: %1$s.txt, sha256: %3$s, mentions: [%4$s] }"
                            .formatted(key, language, DigestUtils.sha256Hex(body), mentions));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Counts load() {
        return loader.load(new LoadRequest(List.of(write()), documents, false, false))
                .total();
    }

    private Path write() {
        try {
            Files.writeString(
                    seed.resolve("seed.yaml"),
                    "entities:\n%s\narticles:\n%s\n"
                            .formatted(String.join("\n", entities), String.join("\n", articles)));
            return seed;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private List<String> mentions(String article) {
        return column("""
                select resolution || ' ' || coalesce(entity.key, '?') || ' ' || surface_form || ' ' || occurrences
                  from mention
                  join article on article.id = article_id
                  left join entity on entity.id = entity_id
                 where article.key = ?
                 order by length(surface_form) desc, surface_form
                """, article);
    }

    private List<String> spellings(String article) {
        return column(
                "select surface_form from mention join article on article.id = article_id where key = ?", article);
    }

    private List<String> articlesOf(String entity) {
        return column(
                "select article.key from entity_article join article on article.id = article_id join entity on entity.id = entity_id where entity.key = ?",
                entity);
    }

    private List<String> rows() {
        return sql.sql("select mention::text from mention order by id")
                .query(String.class)
                .list();
    }

    private List<String> column(String query, String key) {
        return sql.sql(query).param(key).query(String.class).list();
    }
}
