package khabar.seed;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a file contains, the check ends soon, and with problems instead of an exception. */
class MalformedSeedTests {

    private static final int MUTATIONS = Integer.getInteger("khabar.mutations", 1_000);

    private static final String RECORD = """
            {"event": {"key": "a", "type": "OTHER", "title": {"en": "A\\u00e9", "hi": "अ"}, "occurred": "2025-08/..", "reports":
            [{"article": "b", "claims": [{"property": "AMOUNT", "value": 1.5e3, "unit": "USD", "original": "x"}]}]}}
            """.replace("\n", "");

    private static final String YAML = """
            stories:
              - &s { key: a, title: "A\\u00e9 \\x41" }   # comment
            articles:
              - key: b
                language: en
                title: { en: &t 'it''s', hi: *t }
                summary: { en: >- }
                  folded
                  text
                bylines: [ ! x, "y" ]
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"a.ndjson", "a.json", "a.yaml"})
    void mutatedFileNeverEndsTheCheckWithAnException(String name) throws IOException {
        var valid = (name.endsWith(".yaml") ? YAML : RECORD).getBytes(StandardCharsets.UTF_8);
        var random = new Random(name.hashCode());
        var file = folder.resolve(name);
        for (var i = 0; i < MUTATIONS; i++) {
            var bytes = mutated(valid, random);
            Files.write(file, bytes);

            assertThatCode(() -> SeedCheck.check(List.of(file)))
                    .as(new String(bytes, StandardCharsets.UTF_8))
                    .doesNotThrowAnyException();
        }
    }

    private static byte[] mutated(byte[] valid, Random random) {
        var bytes = valid.clone();
        for (var changes = random.nextInt(4); changes >= 0; changes--) {
            var at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] = (byte) "{}[],:\"\\'&*!|>%@`#-?0e.\t\n\r\0".charAt(random.nextInt(27));
                case 2 -> bytes = Arrays.copyOf(bytes, at + 1);
                default ->
                    System.arraycopy(valid, random.nextInt(valid.length - at), bytes, at / 2, Math.min(at, 9) / 2);
            }
        }
        return bytes;
    }

    @ParameterizedTest
    @MethodSource("brokenLines")
    void reportsWhatParsersThrow(String line) throws IOException {
        var file = Files.writeString(folder.resolve("a.ndjson"), line);

        assertThat(SeedCheck.check(List.of(file))).isNotEmpty();
    }

    static List<String> brokenLines() {
        return List.of(
                "{\"entity\":{\"key\":\"a",
                "{\"story\":{\"key\":\"a\tb\"}}",
                "{\"story\":{\"key\":\"" + "a".repeat(50_001) + "\"}}",
                "{\"story\":{\"" + "a".repeat(50_001) + "\":1}}",
                "{\"story\":{\"key\":" + "1".repeat(1_001) + "}}",
                "{\"story\":{\"key\":1e999999999999}}",
                "{\"story\":{\"key\":\"a\\",
                "{\"story\":{\"key\":\"a\\u12",
                "{\"story\":" + "[".repeat(2_000),
                "{\"entity\":{\"key\":\"" + "a-".repeat(4_000) + "a\"}}",
                "{\"event\":{\"occurred\":\"" + "2025-".repeat(1_900) + "\"}}",
                "{\"event\":{\"reports\":[{\"claims\":[{\"property\":\"AMOUNT\",\"value\":1e2147483648}]}]}}",
                "{\"article\":{\"url\":\"https://" + "a/".repeat(4_000) + "\"}}");
    }

    @ParameterizedTest
    @MethodSource("largeFiles")
    @Timeout(60)
    void tellsSoonWhatIsTooLarge(String problem, String text) throws IOException {
        var file = Files.writeString(folder.resolve("a.yaml"), text);

        assertThat(SeedCheck.check(List.of(file))).map(Problem::message).anyMatch(message -> message.contains(problem));
    }

    static List<Arguments> largeFiles() {
        var story = "stories:\n  - { key: a, title: &a ";
        return List.of(
                Arguments.of("a line of more than", "# " + "x".repeat(5_000_000)),
                Arguments.of("a line of more than", story + "x".repeat(20_000_000) + " }"),
                Arguments.of(
                        "a record of more than",
                        "stories:\n  - key: a\n    title: >\n" + ("      " + "x".repeat(99) + "\n").repeat(50_000)),
                Arguments.of(
                        "a record of more than",
                        story + "x".repeat(9_000) + " }\narticles:\n  - key: b\n    bylines: [\n"
                                + "*a,\n".repeat(40_000) + "]"),
                Arguments.of(
                        "more than 50000 values",
                        "articles:\n  - key: b\n    bylines: [\n" + "x,\n".repeat(60_000) + "]"),
                Arguments.of("1000 anchors", "stories:\n" + anchors()));
    }

    private static String anchors() {
        return IntStream.range(0, 1_001)
                .mapToObj("  - { key: &a%s a }\n"::formatted)
                .collect(joining());
    }

    @Test
    void comparesManyClaimsOfAReportSoon() throws IOException {
        var text = new StringBuilder("""
                articles: [{ key: b, language: en, title: { en: B } }]
                events:
                  - { key: a, type: OTHER, title: { en: A }, reports: [{ article: b, claims: [
                """);
        for (var i = 0; i < 12_000; i++) {
            text.append("{ property: REASON, value: v%1$s, original: o%1$s },\n".formatted(i));
        }
        var file = Files.writeString(folder.resolve("a.yaml"), text.append("] }] }\n"));

        var start = System.nanoTime();
        assertThat(SeedCheck.check(List.of(file))).isEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    }
}
