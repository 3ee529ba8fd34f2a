package khabar.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import khabar.seed.LoadReport.Counts;
import khabar.testing.LoaderTest;
import khabar.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Bodies, search vectors and derived tables after loads. */
@LoaderTest
class DerivedByLoadTests {

    @TempDir
    Path folder;

    BaseSeed seed;
    LoadedRows database;

    @BeforeEach
    void start(@Autowired SeedLoader loader, @Autowired DataSource source) throws IOException {
        TestDatabase.empty(source);
        seed = BaseSeed.copyTo(folder, loader);
        database = LoadedRows.of(source);
    }

    @Test
    void storesBodiesOnlyWithDocumentsAndKeepsThemWithout() {
        seed.load();

        assertThat(seed.loadWithDocuments().total()).isEqualTo(new Counts(0, 2, 12, 0));
        assertThat(seed.loadWithDocuments().total()).isEqualTo(new Counts(0, 0, 14, 0));
        assertThat(seed.load().total()).isEqualTo(new Counts(0, 0, 14, 0));
        assertThat(database.column(
                        "select surface_form || ' ' || occurrences from mention where resolution = 'CURATED'"))
                .containsExactlyInAnyOrder("Anna Berg 2", "Max Roth 1", "Roth 2", "آنا برگ 1");
    }

    @Test
    void keepsTheBodyOfAnArticleThatChangesWithoutTheDocuments() throws IOException {
        seed.loadWithDocuments();

        seed.edit("{ en: The head of research goes. }", "{ en: The head of research leaves. }");

        assertThat(seed.load().total()).isEqualTo(new Counts(0, 1, 13, 0));
        assertThat(
                        database.column(
                                "select occurrences::text from article join mention on article_id = article.id where key = 'daily-1' and body <> '' and resolution = 'CURATED'"))
                .containsExactlyInAnyOrder("2", "1", "2");
    }

    @Test
    void acceptsASpellingThatTheStoredBodyLacks() throws IOException {
        seed.loadWithDocuments();

        seed.edit("as: Anna Berg }", "as: A. B. }");

        assertThat(seed.load().total()).isEqualTo(new Counts(0, 1, 13, 0));
        assertThat(
                        database.column(
                                "select surface_form || coalesce(occurrences::text, ' unknown') from mention where surface_form like 'A%' and resolution = 'CURATED'"))
                .containsExactly("A. B. unknown");
    }

    @Test
    void findsArticlesByWordsOfTheirBodies() {
        seed.loadWithDocuments();

        assertThat(database.column("select key from article where search @@ to_tsquery('german', 'gedauert')"))
                .containsExactly("daily-1");
    }

    @Test
    void findsTheFirstArticleWithAnAddedSpelling() throws IOException {
        seed.load();
        seed.edit("      - { text: A. Berg, language: en }\n", "      - { text: Anna Berg, language: de }\n");

        assertThat(seed.load().total()).isEqualTo(new Counts(0, 1, 13, 0));
        assertThat(
                        database.column(
                                "select article.key from entity_name join article on article.id = first_seen_in_id where name = 'Anna Berg' and entity_name.language_code = 'de'"))
                .containsExactly("daily-1");
        database.assertDerivedMatchesViews();
    }

    @Test
    void updatesTheFirstArticleOfANameAsArticlesComeAndGo() throws IOException {
        var more = folder.resolve("more.yaml");
        Files.writeString(more, """
                articles:
                  - key: older
                    language: en
                    title: { en: Older }
                    published: 2020
                    mentions: [{ entity: anna-berg, as: Anna Berg }, { entity: rocket, as: Rocket }]
                """);
        var seen =
                "select article.key from entity_name join article on article.id = first_seen_in_id where name = 'Anna Berg'";

        seed.load();
        assertThat(database.column(seen)).containsExactly("older");
        database.assertDerivedMatchesViews();

        Files.writeString(more, Files.readString(more).replace("published: 2020", "published: 2026"));
        seed.load();
        assertThat(database.column(seen)).containsExactly("daily-1");
        database.assertDerivedMatchesViews();

        Files.delete(more);
        seed.prune();
        assertThat(database.column("select key from article")).containsExactlyInAnyOrder("daily-1", "khabar-1");
        database.assertDerivedMatchesViews();
    }

    @Test
    void ordersCareersAgainWhenAnEventIsNoLongerPartOfAnother() throws IOException {
        var more = folder.resolve("more.yaml");
        var part = """
                  - key: both-leave-1
                    type: DEPARTURE
                    title: { en: Max Roth leaves Acme }
                    inferredFrom: max-joins-acme
                    partOf: both-leave
                    participants: [{ role: PERSON, entity: max-roth }, { role: EMPLOYER, entity: acme }]
                """;
        Files.writeString(more, """
                events:
                  - key: both-leave
                    type: DEPARTURE
                    title: { en: Both leave Acme }
                    inferredFrom: max-joins-acme
                    participants: [{ role: PERSON, entity: anna-berg }, { role: EMPLOYER, entity: acme }]
                """ + part);
        var career =
                "select event.key from career_move join event on event.id = event_id join entity on entity.id = entity_id where entity.key = 'anna-berg'";
        seed.load();
        assertThat(database.column(career)).containsExactly("anna-leaves-acme");

        Files.writeString(more, Files.readString(more).replace("    partOf: both-leave\n", ""));
        seed.load();
        assertThat(database.column(career)).containsExactlyInAnyOrder("anna-leaves-acme", "both-leave");
        database.assertDerivedMatchesViews();

        Files.writeString(
                more,
                Files.readString(more)
                        .replace(
                                "    type: DEPARTURE\n    title: { en: Max",
                                "    type: DEPARTURE\n    partOf: both-leave\n    title: { en: Max"));
        seed.load();
        assertThat(database.column(career)).containsExactly("anna-leaves-acme");
        database.assertDerivedMatchesViews();

        Files.writeString(more, Files.readString(more).replaceAll("(?s)  - key: both-leave-1.*", ""));
        seed.prune();
        assertThat(database.column(career)).containsExactlyInAnyOrder("anna-leaves-acme", "both-leave");
        database.assertDerivedMatchesViews();
    }

    @Test
    void derivesDisputesAndCounts() {
        seed.loadWithDocuments();

        database.assertDerivedMatchesViews();
        assertThat(database.column("select property || kind from dispute")).containsExactly("DURATIONCONFLICT");
        assertThat(database.column("select event_count::text from entity where key = 'acme'"))
                .containsExactly("2");
    }

    @Test
    void keepsTheIdOfADispute() throws IOException {
        seed.load();
        var before = database.column("select id::text from dispute");
        seed.edit("qualifier: ABOUT, original: 120 Tage hat", "qualifier: AT_LEAST, original: 120 Tage hat");

        assertThat(seed.load().total().updated()).isEqualTo(1);
        assertThat(database.column("select id::text from dispute"))
                .isEqualTo(before)
                .hasSize(1);
        database.assertDerivedMatchesViews();
    }

    /** Also after the names changed places: the first one that was loaded is shown. */
    @Test
    void sortsAnEntityByTheNameThatIsShown() throws IOException {
        Files.writeString(folder.resolve("names.yaml"), """
                entities:
                  - key: ministry
                    type: ORGANIZATION
                    names:
                      - { text: Bakanlık, language: tr, preferred: true }
                      - { text: Ministry, language: en }
                      - { text: Department, language: en }
                """);
        seed.load();
        database.assertDerivedMatchesViews();

        Files.writeString(folder.resolve("names.yaml"), """
                entities:
                  - key: ministry
                    type: ORGANIZATION
                    names:
                      - { text: Department, language: en }
                      - { text: Ministry, language: en }
                      - { text: Bakanlık, language: tr, preferred: true }
                """);
        seed.load();
        database.assertDerivedMatchesViews();
        assertThat(database.column("select name from entity join entity_in_english using (key) where key = 'ministry'"))
                .containsExactly("Ministry");
    }
}
