package khabar.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program in locales that have digits of their own: it writes the same as in every other. */
class LocaleTests {

    private static final String OTHER_DIGITS = "[\\p{Nd}&&[^0-9]]";

    private static final String SEED = """
            publishers:
              - { key: some-paper, name: Some Paper, language: xx }
              - { key: some-paper, name: Some Paper, language: en }
            stories:
              - { key: a-story, title: "A\u0007" }
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Duser.language=fa -Duser.country=IR",
                "-Duser.language=ar -Duser.country=EG",
                "-Duser.language=hi -Duser.country=IN -Duser.extensions=u-nu-deva",
                "-Duser.language=th -Duser.country=TH -Duser.extensions=u-ca-buddhist-nu-thai",
                "-Duser.language.format=my -Duser.language=tr"
            })
    void writesProblemsWithAsciiDigits(String locale) throws Exception {
        Files.writeString(folder.resolve("bad.yaml"), SEED);

        try (var check = ProgramProcess.start(folder, List.of(locale.split(" ")), "check", "bad.yaml")) {
            assertThat(check.exitCode()).isEqualTo(1);
            assertThat(check.printed()).contains("bad.yaml:2:").doesNotContainPattern(OTHER_DIGITS);
        }
    }

    @Test
    void answersWithAsciiDigits() throws Exception {
        var locale = List.of("-Duser.language=fa", "-Duser.country=IR");
        try (var serve = ProgramProcess.serve(
                folder, locale, "--khabar.seeds=" + Path.of("seeds").toAbsolutePath())) {
            for (var document : List.of(
                    "{ events(first: 1000) { totalCount } }",
                    "{ events(first: 2",
                    "{ nodes(ids: [%s]) { id } }".formatted("\"eA\" ".repeat(101)),
                    "{ %s key %s }".formatted("a { ".repeat(120), "} ".repeat(120)),
                    "{ events(filter: {coverage: {articles: {gte: 2147483648}}}) { totalCount } }")) {
                assertThat(serve.post(document))
                        .contains("\"message\"")
                        .containsPattern("[0-9]")
                        .doesNotContainPattern(OTHER_DIGITS);
            }
            // Texts have the digits of their language.
            assertThat(serve.post(
                            "{ event(by: {key: \"keele-leaves-xai\"}) { occurred { formatted(language: \"fa\") } } }"))
                    .containsPattern(OTHER_DIGITS);
            assertThat(serve.printed()).doesNotContainPattern(OTHER_DIGITS);
        }
    }
}
