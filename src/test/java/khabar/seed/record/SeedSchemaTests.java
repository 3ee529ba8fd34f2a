package khabar.seed.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import khabar.seed.source.SeedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The JSON Schema that editors use accepts and refuses the same records as the loader. */
class SeedSchemaTests {

    private static final Path BAD = Path.of("src/test/resources/khabar/seed/bad");
    private static final int RECORDS_OF_A_KIND = 6;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"seeds", "src/demo/seeds"})
    void acceptsEverySeed(String folder) throws IOException {
        var samples = samplesIn(Path.of(folder));

        assertThat(samples).hasSizeGreaterThan(100);
        assertThat(samples).allSatisfy(sample -> assertThat(sample.problemsOfSchema())
                .as(sample.json().toString())
                .isEmpty());
    }

    @Test
    void agreesWithTheLoaderAboutChangedRecords() throws IOException {
        var mutants = new ArrayList<String>();
        for (var kind : RecordKind.values()) {
            samplesIn(Path.of("seeds")).stream()
                    .filter(sample -> sample.kind() == kind)
                    .sorted((a, b) -> Integer.compare(
                            b.json().toString().length(), a.json().toString().length()))
                    .limit(RECORDS_OF_A_KIND)
                    .flatMap(sample -> SeedMutation.of(sample.json()).stream())
                    .forEach(mutant -> mutants.add("%s: [%s]".formatted(kind.plural(), mutant)));
        }
        // Each is a document of its own: one file may have a list only once.
        var file = Files.writeString(folder.resolve("mutants.yaml"), String.join("\n---\n", mutants));

        var samples = SeedSchema.samples(file);
        var disagreements = samples.stream()
                .filter(sample -> sample.problemsOfSchema().isEmpty()
                        != sample.problemsOfLoader().isEmpty())
                .map(sample -> "schema: %s, loader: %s, record: %s"
                        .formatted(sample.problemsOfSchema(), sample.problemsOfLoader(), sample.json()))
                .limit(5)
                .toList();

        assertThat(samples).hasSameSizeAs(mutants).hasSizeGreaterThan(1000);
        assertThat(disagreements).isEmpty();
    }

    @Test
    void refusesWhatTheLoaderRefusesInTheBadSamples() throws IOException {
        var refused = new TreeSet<String>();
        for (var file : files(BAD)) {
            for (var sample : SeedSchema.samples(file)) {
                if (!sample.problemsOfSchema().isEmpty()) {
                    refused.add(file.getFileName().toString());
                    assertThat(sample.problemsOfLoader())
                            .as("%s, which the schema refuses: %s", file, sample.problemsOfSchema())
                            .isNotEmpty();
                }
            }
        }

        assertThat(refused)
                .contains(
                        "bylines-without-list.yaml",
                        "claimed-status.yaml",
                        "country.yaml",
                        "entity-type.yaml",
                        "event-status.yaml",
                        "event-type.yaml",
                        "field-of-another-property.yaml",
                        "hash.yaml",
                        "identifier-scheme.yaml",
                        "list-instead-of-text.yaml",
                        "missing-field.yaml",
                        "misspelled-field.yaml",
                        "number-negative.yaml",
                        "rank-without-reason.yaml",
                        "role-of-a-claim-missing.yaml",
                        "script.yaml",
                        "stance.yaml",
                        "subject-missing.yaml",
                        "unit-missing.yaml",
                        "unit-of-another-dimension.yaml",
                        "unknown-field.yaml",
                        "url.yaml");
    }

    /** Renewed like the schema's snapshot, with -Dschema.renew=true. */
    @Test
    void hasTheVocabulariesOfTheLoaderAndTheirDescriptions() throws IOException {
        var current = SeedSchema.read();
        var renewed = SeedVocabularies.renewed(current);

        if (!renewed.equals(current)) {
            if (!Boolean.getBoolean("schema.renew")) {
                fail("%s has other vocabularies than the loader; renew it with -Dschema.renew=true", SeedSchema.FILE);
            }
            Files.writeString(SeedSchema.FILE, renewed.toPrettyString() + "\n");
        }
    }

    private static List<SeedSchema.Sample> samplesIn(Path folder) throws IOException {
        return files(folder).stream()
                .flatMap(file -> SeedSchema.samples(file).stream())
                .toList();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> SeedFile.hasSeedName(file) && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        }
    }
}
