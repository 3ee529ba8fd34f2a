package khabar.seed.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javax.sql.DataSource;
import khabar.seed.LoadReport.Counts;
import khabar.seed.SeedLoader;
import khabar.testing.LoaderTest;
import khabar.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Updates mentions when articles, names and curated mentions change. */
@LoaderTest
class MentionUpdateTests {

    private MentionSeedFiles seed;

    @BeforeEach
    void createSeed(
            @Autowired DataSource database,
            @Autowired SeedLoader loader,
            @Autowired JdbcClient sql,
            @TempDir Path folder,
            @TempDir Path documents) {
        TestDatabase.empty(database);
        seed = new MentionSeedFiles(loader, sql, folder, documents);
    }

    @Test
    void changesNothingIfLoadedAgain() {
        seed.addArticle("new", "en", "Anna Berg leaves Acme.", "");
        seed.load();
        var rows = seed.rows();

        assertThat(seed.load()).isEqualTo(new Counts(0, 0, 7, 0));
        assertThat(seed.rows()).isEqualTo(rows);
    }

    @Test
    void replacesMentionsOfChangedArticle() {
        seed.addArticle("new", "en", "Anna Berg leaves Acme.", "");
        seed.load();
        seed.removeArticles();

        seed.addArticle("new", "en", "Acme Labs opens.", "");
        seed.load();

        assertThat(seed.mentions("new")).containsExactly("AUTOMATIC acme-labs Acme Labs 1");
        assertThat(seed.articlesOf("anna")).isEmpty();
    }

    @Test
    void replacesFoundMentionByCuratedOne() {
        seed.addArticle("new", "en", "Anna Berg leaves.", "");
        seed.load();
        seed.removeArticles();

        seed.addArticle("new", "en", "Anna Berg leaves.", "{ entity: anna, as: Anna Berg }");
        seed.load();

        assertThat(seed.mentions("new")).containsExactly("CURATED anna Anna Berg 1");
    }

    @Test
    void findsNewNameInStoredArticles() {
        seed.addArticle("old", "tr", "Dün Orion’un kurucusu konuştu.", "");
        seed.load();
        assertThat(seed.mentions("old")).isEmpty();

        seed.addEntity("orion", "ORGANIZATION", "{ language: en, text: Orion, preferred: true }");
        seed.load();

        assertThat(seed.mentions("old")).containsExactly("AUTOMATIC orion Orion 1");
        assertThat(seed.articlesOf("orion")).containsExactly("old");
    }

    @Test
    void deletesMentionsOfRemovedName() {
        seed.addArticle("old", "en", "Globex and Acme merge.", "");
        seed.addEntity(
                "globex",
                "ORGANIZATION",
                "{ language: en, text: Global Exports, preferred: true }, { language: en, text: Globex, kind: ALIAS }");
        seed.load();
        seed.removeLastEntity();

        seed.addEntity("globex", "ORGANIZATION", "{ language: en, text: Global Exports, preferred: true }");
        seed.load();

        assertThat(seed.mentions("old")).containsExactly("AUTOMATIC acme Acme 1");
        assertThat(seed.articlesOf("globex")).isEmpty();
    }

    @Test
    void resolvesNameThatIsNoLongerAmbiguous() {
        seed.addEntity(
                "anders",
                "PERSON",
                "{ language: en, text: Anders Berg, preferred: true }, { language: en, text: Berg, kind: ALIAS }");
        seed.addArticle("old", "en", "Berg was here.", "");
        seed.load();
        assertThat(seed.mentions("old")).containsExactly("UNRESOLVED ? Berg 1");

        seed.removeLastEntity();
        seed.loadAndPrune();

        assertThat(seed.mentions("old")).containsExactly("AUTOMATIC anna Berg 1");
        assertThat(seed.articlesOf("anna")).containsExactly("old");
    }
}
