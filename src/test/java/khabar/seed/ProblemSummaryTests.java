package khabar.seed;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A mistake that a program has made in every record is shown a few times, and counted. */
class ProblemSummaryTests {

    private static final int RECORDS = 1_666;

    @TempDir
    Path folder;

    SeedFaults seed;

    @BeforeEach
    void start() {
        seed = new SeedFaults(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"story\": {\"key\": \"a%s\"}}",
                "{\"story\": {\"key\": \"a b%s\", \"title\": \"A\"}}",
                "{\"story\": {\"key\": \"a%1$s\", \"title\": \"A\", \"note\": \"n%1$s\"}}",
                "{\"publisher\": {\"key\": \"a%1$s\", \"name\": \"A\", \"country\": \"Land %1$s\"}}",
                "{\"publisher\": {\"key\": \"a%1$s\", \"name\": \"A\", \"language\": \"L%1$s\"}}",
                "{\"publisher\": {\"key\": \"a%1$s\", \"name\": %1$s}}",
                "{\"article\": {\"key\": \"a%1$s\", \"language\": \"en\", \"title\": {\"en\": \"A\"}, \"story\": \"s%1$s\"}}",
                "{\"article\": {\"key\": \"a%1$s\", \"language\": \"en\", \"title\": {\"en\": \"A\"}, \"published\": \"on day %1$s\"}}",
            })
    void showsFirstPlacesOfOneMistake(String record) {
        seed.write(
                "a.ndjson",
                IntStream.range(0, RECORDS).mapToObj(record::formatted).collect(joining("\n")));

        assertThat(seed.summary()).hasSize(6).last().isEqualTo("… and 1,661 more like it");
    }

    @Test
    void showsOtherProblemsBesides() {
        seed.write("a.ndjson", "{\"story\": {\"key\": \"a\"}}\n".repeat(3))
                .write("b.yaml", "publishers: [{ key: p, name: P, country: xx }]");

        assertThat(seed.summary()).hasSize(6).last().asString().contains("country: xx is not a country");
    }

    @Test
    void listsAWholeVocabulary() {
        seed.write("a.yaml", """
                events:
                  - { key: a, type: TRIAL, title: { en: A }, participants: [{ role: JUDGE, entity: x }] }
                  - { key: b, type: WEDDING, title: { en: A } }
                """);

        assertThat(seed.problems())
                .contains(
                        "a.yaml:2:69: role: JUDGE is not a known value; choose from PERSON, EMPLOYER, FORMER_EMPLOYER, NEXT_EMPLOYER, FOUNDER, FOUNDED, PLAINTIFF, DEFENDANT, MAKER, PRODUCT, BUILDER, FACILITY, SUPPLIER, RECIPIENT, SENDER, SPEAKER, INVESTOR, TARGET, ACQUIRER, PARTICIPANT, SUBJECT")
                .anyMatch(problem -> problem.startsWith(
                        "a.yaml:3:21: type: WEDDING is not a known value; choose from DEPARTURE, HIRE,"));
    }
}
