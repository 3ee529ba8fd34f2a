package khabar.seed.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javax.sql.DataSource;
import khabar.seed.SeedLoader;
import khabar.testing.LoaderTest;
import khabar.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds names in the bodies of articles. */
@LoaderTest
class MentionFinderTests {

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
    void findsKnownNamesInUncuratedArticle() {
        seed.addArticle("new", "en", "Anna Berg leaves Acme. At Acme, Berg was known to all.", "");

        seed.load();

        assertThat(seed.mentions("new"))
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
        seed.addArticle("new", language, body, "");

        seed.load();

        assertThat(seed.spellings("new")).containsExactly(spelling);
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
        seed.addArticle("new", language, body, "");

        seed.load();

        assertThat(seed.mentions("new")).isEmpty();
    }

    @Test
    void prefersCuratedMentions() {
        seed.addEntity("anders", "PERSON", "{ language: en, text: Anders Berg, preferred: true }");
        seed.addArticle(
                "new",
                "en",
                "Acme Labs of Kiel, says Berg. Acme, says Anna Berg.",
                "{ entity: anders, as: Berg }, { entity: acme, as: Acme Labs of Kiel }");

        seed.load();

        assertThat(seed.mentions("new"))
                .containsExactly(
                        "CURATED acme Acme Labs of Kiel 1",
                        "AUTOMATIC anna Anna Berg 1",
                        "AUTOMATIC acme Acme 2",
                        "CURATED anders Berg 2");
    }

    @Test
    void leavesAmbiguousNameUnresolved() {
        seed.addEntity(
                "anders",
                "PERSON",
                "{ language: en, text: Anders Berg, preferred: true }, { language: sv, text: Berg, kind: ALIAS }");
        seed.addArticle("new", "en", "Berg was here, and here was Berg.", "");

        seed.load();

        assertThat(seed.mentions("new")).containsExactly("UNRESOLVED ? Berg 2");
    }
}
