package khabar.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks one bad seed per rule. The first line of each seed is its expected problem. */
class SeedProblemTests {

    private static final Path BASE = Path.of("src/test/resources/khabar/seed/base");
    private static final Path BAD = Path.of("src/test/resources/khabar/seed/bad");

    @Test
    void acceptsValidSeed() {
        assertThat(SeedCheck.check(List.of(BASE))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("badSeeds")
    void reportsPositionAndSuggestion(Path seed) throws IOException {
        assertThat(SeedCheck.check(List.of(BASE, seed))).map(Problem::toString).containsExactly(expected(seed));
    }

    @Test
    void reportsProblemsOfAllFilesInOrder() throws IOException {
        var seeds = badSeeds().filter(seed -> !dependsOnOtherSeeds(seed)).toList();
        var paths = Stream.concat(Stream.of(BASE), seeds.stream()).toList();

        var problems = SeedCheck.check(paths).stream().map(Problem::toString).toList();

        for (var seed : seeds) {
            assertThat(problems).contains(expected(seed));
        }
        assertThat(problems).map(problem -> problem.split(":")[0]).isSorted();
    }

    /** Seeds with other problems if all are checked together: another seed has the repeated or the missing record. */
    private static boolean dependsOnOtherSeeds(Path seed) {
        return seed.toString().matches(".*(cycle|itself|twice|missing).*");
    }

    private static Stream<Path> badSeeds() throws IOException {
        try (var seeds = Files.list(BAD)) {
            return seeds.sorted().toList().stream();
        }
    }

    private static String expected(Path seed) throws IOException {
        try (var lines = Files.lines(seed)) {
            return seed + lines.findFirst().orElseThrow().replaceFirst("# ", ":");
        }
    }
}
