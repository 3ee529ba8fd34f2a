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

/** Loads of records that are stored and have changed. */
@LoaderTest
class RecordUpdateTests {

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
    void keepsIdsAndTheTimeWhenClaimsWereRecorded() throws IOException {
        seed.load();
        database.sql().sql("update claim set recorded_at = '2020-01-01'").update();
        var claims = database.column("select id || key from claim order by id");
        var participants = database.column("select id::text from event_participant order by id");

        seed.edit("original: 120 Tage }", "original: 120 Tage, rank: DEPRECATED, rankReason: Too short. }");
        seed.edit("occurred: 2025-06\n", "occurred: 2025-06-02\n");
        seed.edit("OCCURRED, value: 2025-06,", "OCCURRED, value: 2025-06-02,");
        var report = seed.load();

        assertThat(report.total()).isEqualTo(new Counts(0, 2, 12, 0));
        assertThat(database.column("select id::text from event_participant order by id"))
                .isEqualTo(participants);
        assertThat(database.column("select id || key from claim where recorded_at = '2020-01-01' order by id"))
                .hasSize(claims.size() - 1)
                .isSubsetOf(claims);
        assertThat(
                        database.column(
                                "select distinct sort_date::text from event_participant natural join (select id as event_id from event where key = 'anna-leaves-acme') one"))
                .containsExactly("2025-06-02");
        database.assertDerivedMatchesViews();
    }

    @Test
    void updatesDatesThatChildrenRepeat() throws IOException {
        seed.load();

        seed.edit("published: 2025-06\n", "published: 2025-07\n");
        seed.edit("occurred: 2025-06\n", "occurred: 2025-06-02\n");
        seed.edit("OCCURRED, value: 2025-06,", "OCCURRED, value: 2025-06-02,");
        seed.edit(
                "      - { role: EMPLOYER, entity: acme }\n    reports:\n      - article: daily-1\n        primarySource",
                "      - { role: EMPLOYER, entity: acme }\n      - { role: NEXT_EMPLOYER, entity: globex }\n    reports:\n      - article: daily-1\n        primarySource");
        seed.edit(
                "value: acme, original: Acme }\n          - { property: POSITION",
                "value: acme, original: Acme }\n          - { property: PARTICIPANT, role: NEXT_EMPLOYER, value: globex, original: Globex }\n          - { property: POSITION");
        seed.load();

        assertThat(database.column("""
                        select distinct event_sort_date || ' ' || article_sort_date
                          from event_report
                          join article on article.id = article_id
                         where key = 'khabar-1'
                        """)).containsExactly("2025-06-02 2025-07-01");
        database.assertDerivedMatchesViews();
    }

    @Test
    void deletesChildrenThatAreNoLongerInARecord() throws IOException {
        seed.load();

        seed.edit("      - { text: A. Berg, language: en }\n", "");
        seed.edit("      - { entity: max-roth, as: Roth }\n", "");
        seed.edit(
                "          - { property: DURATION, value: 6, unit: MONTH, qualifier: ABOUT, original: 120 Tage hat }\n",
                "");

        assertThat(seed.load().total()).isEqualTo(new Counts(0, 3, 11, 0));
        assertThat(database.column("select name from entity_name where name = 'A. Berg'"))
                .isEmpty();
        assertThat(database.column("select surface_form from mention where surface_form = 'Roth'"))
                .isEmpty();
        assertThat(database.column("select property from dispute where property = 'DURATION'"))
                .isEmpty();
        database.assertDerivedMatchesViews();
    }

    @Test
    void letsRecordsSwapUniqueValues() throws IOException {
        Files.writeString(folder.resolve("more.yaml"), """
                articles:
                  - { key: a, language: en, title: { en: A }, url: "https://x.example/a", translationOf: b }
                  - { key: b, language: en, title: { en: B }, url: "https://x.example/b" }
                entities:
                  - key: c
                    type: PERSON
                    identifiers: { WIKIDATA: Q7 }
                    names: [{ text: C, language: en, preferred: true }, { text: K, language: en }]
                  - { key: d, type: PERSON, identifiers: { WIKIDATA: Q8 }, names: [{ text: D, language: en, preferred: true }] }
                """);
        seed.load();
        Files.writeString(folder.resolve("more.yaml"), """
                articles:
                  - { key: a, language: en, title: { en: A }, url: "https://x.example/b" }
                  - { key: b, language: en, title: { en: B }, url: "https://x.example/a", translationOf: a }
                entities:
                  - key: c
                    type: PERSON
                    identifiers: { WIKIDATA: Q8 }
                    names: [{ text: C, language: en }, { text: K, language: en, preferred: true }]
                  - { key: d, type: PERSON, identifiers: { WIKIDATA: Q7 }, names: [{ text: E, language: en, preferred: true }] }
                """);

        assertThat(seed.load().total()).isEqualTo(new Counts(0, 4, 14, 0));
        assertThat(
                        database.column(
                                "select key || value from entity join entity_identifier on entity_id = id where value in ('Q7', 'Q8')"))
                .containsExactlyInAnyOrder("cQ8", "dQ7");
        assertThat(database.column("select a.key || b.key from article a join article b on b.id = a.translation_of_id"))
                .containsExactly("ba");
        database.assertDerivedMatchesViews();
    }
}
