package khabar.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import khabar.name.Spelling;
import khabar.seed.LoadReport.Counts;
import khabar.testing.LoaderTest;
import khabar.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LoaderTest
class SeedLoaderTests {

    static final Path BASE = Path.of("src/test/resources/khabar/seed/base");
    static final Path DOCUMENTS = Path.of("src/test/resources/khabar/seed/documents");

    @Autowired
    SeedLoader loader;

    @Autowired
    JdbcClient sql;

    @TempDir
    Path folder;

    @BeforeEach
    void start(@Autowired DataSource database) throws IOException {
        TestDatabase.empty(database);
        Files.copy(BASE.resolve("base.yaml"), seed());
    }

    @Test
    void insertsOnceAndThenFindsNothingToDo() {
        var first = loader.load(LoadRequest.of(folder));
        var rows = content();

        assertThat(first.kinds())
                .containsEntry("publishers", new Counts(1, 0, 0, 0))
                .containsEntry("stories", new Counts(1, 0, 0, 0))
                .containsEntry("entities", new Counts(6, 0, 0, 0))
                .containsEntry("articles", new Counts(2, 0, 0, 0))
                .containsEntry("events", new Counts(4, 0, 0, 0));
        assertThat(loader.load(LoadRequest.of(folder)).total()).isEqualTo(new Counts(0, 0, 14, 0));
        assertThat(content()).isEqualTo(rows);
        assertThat(column("select inserted || ' ' || unchanged from seed_run order by id"))
                .containsExactly("14 0", "0 14");
    }

    @Test
    void doesNotCareForTheOrderOfRecordsAndFields() throws IOException {
        loader.load(LoadRequest.of(folder));

        edit("{ key: rocket, type: PRODUCT,", "{ type: PRODUCT, key: rocket,");

        assertThat(loader.load(LoadRequest.of(folder)).total()).isEqualTo(new Counts(0, 0, 14, 0));
    }

    @Test
    void storesBodiesOnlyWithTheDocumentsAndKeepsThemWithout() {
        loader.load(LoadRequest.of(folder));

        assertThat(loader.load(withDocuments()).total()).isEqualTo(new Counts(0, 2, 12, 0));
        assertThat(loader.load(withDocuments()).total()).isEqualTo(new Counts(0, 0, 14, 0));
        assertThat(loader.load(LoadRequest.of(folder)).total()).isEqualTo(new Counts(0, 0, 14, 0));
        assertThat(column("select surface_form || ' ' || occurrences from mention where resolution = 'CURATED'"))
                .containsExactlyInAnyOrder("Anna Berg 2", "Max Roth 1", "Roth 2", "آنا برگ 1");
    }

    @Test
    void keepsTheBodyOfAnArticleThatChangesWithoutTheDocuments() throws IOException {
        loader.load(withDocuments());

        edit("{ en: The head of research goes. }", "{ en: The head of research leaves. }");

        assertThat(loader.load(LoadRequest.of(folder)).total()).isEqualTo(new Counts(0, 1, 13, 0));
        assertThat(
                        column(
                                "select occurrences::text from article join mention on article_id = article.id where key = 'daily-1' and body <> '' and resolution = 'CURATED'"))
                .containsExactlyInAnyOrder("2", "1", "2");
    }

    @Test
    void findsArticlesByWordsOfTheirBodies() {
        loader.load(withDocuments());

        assertThat(column("select key from article where search @@ to_tsquery('german', 'gedauert')"))
                .containsExactly("daily-1");
    }

    @Test
    void changesNothingInADryRunAndSaysWhatItWould() {
        var report = loader.load(new LoadRequest(List.of(folder), null, true, false));

        assertThat(report.total()).isEqualTo(new Counts(14, 0, 0, 0));
        assertThat(column("select key from entity union all select source from seed_run"))
                .isEmpty();
    }

    @Test
    void keepsIdsAndTheFirstRecordingOfClaimsWhenARecordChanges() throws IOException {
        loader.load(LoadRequest.of(folder));
        sql.sql("update claim set recorded_at = '2020-01-01'").update();
        var claims = column("select id || key from claim order by id");
        var participants = column("select id::text from event_participant order by id");

        edit("original: 120 Tage }", "original: 120 Tage, rank: DEPRECATED, rankReason: Too short. }");
        edit("occurred: 2025-06\n", "occurred: 2025-06-02\n");
        edit("OCCURRED, value: 2025-06,", "OCCURRED, value: 2025-06-02,");
        var report = loader.load(LoadRequest.of(folder));

        assertThat(report.total()).isEqualTo(new Counts(0, 2, 12, 0));
        assertThat(column("select id::text from event_participant order by id")).isEqualTo(participants);
        assertThat(column("select id || key from claim where recorded_at = '2020-01-01' order by id"))
                .hasSize(claims.size() - 1)
                .isSubsetOf(claims);
        assertThat(
                        column(
                                "select distinct sort_date::text from event_participant natural join (select id as event_id from event where key = 'anna-leaves-acme') one"))
                .containsExactly("2025-06-02");
        assertDerived();
    }

    @Test
    void movesTheDatesThatOtherRowsRepeat() throws IOException {
        loader.load(LoadRequest.of(folder));

        edit("published: 2025-06\n", "published: 2025-07\n");
        edit("occurred: 2025-06\n", "occurred: 2025-06-02\n");
        edit("OCCURRED, value: 2025-06,", "OCCURRED, value: 2025-06-02,");
        edit(
                "      - { role: EMPLOYER, entity: acme }\n    reports:\n      - article: daily-1\n        primarySource",
                "      - { role: EMPLOYER, entity: acme }\n      - { role: NEXT_EMPLOYER, entity: globex }\n    reports:\n      - article: daily-1\n        primarySource");
        edit(
                "value: acme, original: Acme }\n          - { property: POSITION",
                "value: acme, original: Acme }\n          - { property: PARTICIPANT, role: NEXT_EMPLOYER, value: globex, original: Globex }\n          - { property: POSITION");
        loader.load(LoadRequest.of(folder));

        assertThat(column("""
                        select distinct event_sort_date || ' ' || article_sort_date
                          from event_report
                          join article on article.id = article_id
                         where key = 'khabar-1'
                        """)).containsExactly("2025-06-02 2025-07-01");
        assertDerived();
    }

    @Test
    void findsWhereASpellingThatIsAddedWasFirstSeen() throws IOException {
        loader.load(LoadRequest.of(folder));
        edit("      - { text: A. Berg, language: en }\n", "      - { text: Anna Berg, language: de }\n");

        assertThat(loader.load(LoadRequest.of(folder)).total()).isEqualTo(new Counts(0, 1, 13, 0));
        assertThat(
                        column(
                                "select article.key from entity_name join article on article.id = first_seen_in_id where name = 'Anna Berg' and entity_name.language_code = 'de'"))
                .containsExactly("daily-1");
        assertDerived();
    }

    @Test
    void removesWhatHasLeftARecord() throws IOException {
        loader.load(LoadRequest.of(folder));

        edit("      - { text: A. Berg, language: en }\n", "");
        edit("      - { entity: max-roth, as: Roth }\n", "");
        edit(
                "          - { property: DURATION, value: 6, unit: MONTH, qualifier: ABOUT, original: 120 Tage hat }\n",
                "");

        assertThat(loader.load(LoadRequest.of(folder)).total()).isEqualTo(new Counts(0, 3, 11, 0));
        assertThat(column("select name from entity_name where name = 'A. Berg'"))
                .isEmpty();
        assertThat(column("select surface_form from mention where surface_form = 'Roth'"))
                .isEmpty();
        assertThat(column("select property from dispute where property = 'DURATION'"))
                .isEmpty();
        assertDerived();
    }

    @Test
    void letsRecordsSwapWhatOnlyOneMayHave() throws IOException {
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
        loader.load(LoadRequest.of(folder));
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

        assertThat(loader.load(LoadRequest.of(folder)).total()).isEqualTo(new Counts(0, 4, 14, 0));
        assertThat(
                        column(
                                "select key || value from entity join entity_identifier on entity_id = id where value in ('Q7', 'Q8')"))
                .containsExactlyInAnyOrder("cQ8", "dQ7");
        assertThat(column("select a.key || b.key from article a join article b on b.id = a.translation_of_id"))
                .containsExactly("ba");
        assertDerived();
    }

    @Test
    void prunesWhatHasLeftTheSeedAndKeepsItOtherwise() throws IOException {
        loader.load(LoadRequest.of(folder));
        edit("inferredFrom: max-joins-acme", "# inferred");
        cut("  - key: max-joins-acme", "  - key: plant-is-built");
        edit("      - { entity: max-roth, as: Max Roth }\n      - { entity: max-roth, as: Roth }\n", "");
        edit("  - { key: max-roth, type: PERSON, names: [{ text: Max Roth, language: en, preferred: true }] }\n", "");

        assertThat(loader.load(LoadRequest.of(folder)).total()).isEqualTo(new Counts(0, 1, 10, 0));
        assertThat(loader.load(new LoadRequest(List.of(folder), null, false, true))
                        .total())
                .isEqualTo(new Counts(0, 0, 11, 3));
        assertThat(column("select key from event")).containsExactlyInAnyOrder("anna-leaves-acme", "plant-is-built");
        assertThat(column("select key from entity where key = 'max-roth'")).isEmpty();
        assertDerived();
    }

    @Test
    void seesNamesFirstInOtherArticlesAsTheseComeAndGo() throws IOException {
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

        loader.load(LoadRequest.of(folder));
        assertThat(column(seen)).containsExactly("older");
        assertDerived();

        Files.writeString(more, Files.readString(more).replace("published: 2020", "published: 2026"));
        loader.load(LoadRequest.of(folder));
        assertThat(column(seen)).containsExactly("daily-1");
        assertDerived();

        Files.delete(more);
        loader.load(new LoadRequest(List.of(folder), null, false, true));
        assertThat(column("select key from article")).containsExactlyInAnyOrder("daily-1", "khabar-1");
        assertDerived();
    }

    @Test
    void loadsAFolderOnlyIfItHasChanged() throws IOException {
        assertThat(loader.loadIfChanged(folder)).isPresent();
        assertThat(loader.loadIfChanged(folder)).isEmpty();

        edit("text: Kiel plant", "text: Plant of Kiel");

        assertThat(loader.loadIfChanged(folder)).map(LoadReport::total).contains(new Counts(0, 1, 13, 0));
        assertThat(loader.loadIfChanged(folder.resolve("missing"))).isEmpty();
    }

    @Test
    void leavesTheDatabaseAsItWasIfAnythingIsWrong() throws IOException {
        loader.load(LoadRequest.of(folder));
        var rows = content();

        edit("text: Kiel plant", "text: Plant of Kiel");
        edit("FACILITY, entity: plant", "FACILITY, entity: plamt");

        assertThatExceptionOfType(InvalidSeedException.class)
                .isThrownBy(() -> loader.load(LoadRequest.of(folder)))
                .satisfies(e -> assertThat(e.problems())
                        .map(Problem::toString)
                        .contains(seed() + ":90:35: there is no entity plamt; did you mean plant?"));
        assertThat(content()).isEqualTo(rows);
    }

    @Test
    void keepsWhatIsDerivedEqualToItsViews() {
        loader.load(withDocuments());

        assertDerived();
        assertThat(column("select property || kind from dispute")).containsExactly("DURATIONCONFLICT");
        assertThat(column("select event_count::text from entity where key = 'acme'"))
                .containsExactly("2");
    }

    @Test
    void keepsADisputeWhereItStandsInItsList() throws IOException {
        loader.load(LoadRequest.of(folder));
        var before = column("select id::text from dispute");
        edit("qualifier: ABOUT, original: 120 Tage hat", "qualifier: AT_LEAST, original: 120 Tage hat");

        assertThat(loader.load(LoadRequest.of(folder)).total().updated()).isEqualTo(1);
        assertThat(column("select id::text from dispute")).isEqualTo(before).hasSize(1);
        assertDerived();
    }

    private void assertDerived() {
        assertNoDifference(
                "select entity_id, article_id, sort_date from entity_article", "select * from entity_article_derived");
        assertNoDifference(
                "select entity_id, other_id, event_count from entity_pair", "select * from entity_pair_derived");
        assertNoDifference(
                "select entity_name_id, key, length, entity_type_code, script, sound from search_key",
                "select entity_name_id, key, length, entity_type_code, script, sound from search_key_derived");
        assertNoDifference(
                "select event_id, sort_date, property, role_code, subject_id, dimension, kind from dispute",
                "select event_id, sort_date, property, role_code, subject_id, dimension, kind from dispute_derived join event on event.id = event_id");
        assertNoDifference(
                "select id, first_seen_in_id from entity_name",
                "select entity_name_id, article_id from entity_name_first_seen");
        assertSortNames();
        assertNoDifference("select id, event_count from entity", "select entity_id, event_count from entity_derived");
        assertNoDifference(
                "select id, article_count, publisher_count, language_count, first_reported from event",
                "select event_id, article_count, publisher_count, cardinality(language_codes), first_reported from event_derived");
        assertNoDifference(
                "select event_id, entity_id, role_code, article_count, first_reported from event_participant",
                "select event_id, entity_id, role_code, derived.article_count, derived.first_reported from event_participant join event_derived derived using (event_id)");
        assertNoDifference(
                "select id, first_seen_in_id from entity_name",
                "select id, article_id from entity_name left join entity_name_first_seen on entity_name_id = id");
    }

    /** The view of names in English says which name is shown first, the program what orders it. */
    private void assertSortNames() {
        sql.sql("select name, sort_name from entity join entity_in_english using (id)")
                .query((row, number) ->
                        assertThat(row.getString("sort_name")).isEqualTo(Spelling.sortKey(row.getString("name"))))
                .list();
    }

    private void assertNoDifference(String kept, String derived) {
        var difference =
                "select t::text from ((%1$s except %2$s) union all (%2$s except %1$s)) t".formatted(kept, derived);
        assertThat(column(difference)).isEmpty();
    }

    private LoadRequest withDocuments() {
        return new LoadRequest(List.of(folder), DOCUMENTS, false, false);
    }

    /** Everything that was loaded, each row as a text. */
    private List<String> content() {
        return List.of(
                        "publisher",
                        "story",
                        "entity",
                        "entity_name",
                        "entity_identifier",
                        "article",
                        "article_text",
                        "mention",
                        "event",
                        "event_text",
                        "event_participant",
                        "event_report",
                        "claim",
                        "dispute",
                        "entity_article",
                        "entity_pair")
                .stream()
                .flatMap(table -> column("select t::text from %s t order by 1".formatted(table)).stream())
                .toList();
    }

    private List<String> column(String query) {
        return sql.sql(query).query(String.class).list();
    }

    private Path seed() {
        return folder.resolve("base.yaml");
    }

    private void edit(String before, String after) throws IOException {
        var text = Files.readString(seed());
        assertThat(text).contains(before);
        Files.writeString(seed(), text.replace(before, after));
    }

    private void cut(String from, String to) throws IOException {
        var text = Files.readString(seed());
        Files.writeString(seed(), text.substring(0, text.indexOf(from)) + text.substring(text.indexOf(to)));
    }
}
