package khabar.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.condition.OS.LINUX;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import khabar.Khabar;
import khabar.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the program in folders whose names Java can open in some locales only. */
@EnabledOnOs(LINUX)
class FileNameTests {

    private static final String SEED = "publishers: [{ key: paper, name: Paper, language: en }]";

    @TempDir
    Path folder;

    private record Run(int exitCode, String output) {}

    @ParameterizedTest
    @ValueSource(
            strings = {"f\\303\\274r", "\\330\\256\\330\\250\\330\\261", "\\360\\237\\223\\260/news", "latin-\\374"})
    void refusesFolderThatTheLocaleCannotName(String octal) throws Exception {
        for (var command : List.of("serve", "load seeds", "check seeds")) {
            var run = run("POSIX", "mkdir -p $'%s'; cd $'%s'; KHABAR %s".formatted(octal, octal, command));

            assertThat(run.output)
                    .contains("cannot open the working directory", "LC_ALL=C.UTF-8")
                    .doesNotContain("\tat ");
            assertThat(run.exitCode).isEqualTo(1);
        }
        assertThat(run("POSIX", "find . -name '.khabar' -o -name '*[?]*'").output)
                .isEmpty();
    }

    @Test
    void refusesFolderThatIsNotUtf8() throws Exception {
        var run = run("C.UTF-8", "mkdir $'latin-\\374'; cd $'latin-\\374'; KHABAR serve");

        assertThat(run.output).contains("cannot open the working directory");
        assertThat(run.exitCode).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "check $'h\\303\\274r'",
        "load $'h\\303\\274r'",
        "generate --events 5 --output $'h\\303\\274r.ndjson'",
        "load seeds --documents $'h\\303\\274r'",
        "serve --khabar.seeds=$'h\\303\\274r'"
    })
    void refusesArgumentThatTheLocaleCannotName(String command) throws Exception {
        var run = run("POSIX", "mkdir $'h\\303\\274r'; KHABAR " + command);

        assertThat(run.output).contains("cannot open this path").doesNotContain("\tat ");
        assertThat(run.exitCode).isEqualTo(1);
    }

    @Test
    void readsFilesOfAnyNameInAnyLocale() throws Exception {
        var name = "haber-ü-خبر.yaml";
        Files.writeString(Files.createDirectory(folder.resolve("seeds")).resolve("a.yaml"), SEED);
        Files.writeString(folder.resolve("seeds").resolve(name), SEED.replace("paper", "other"));

        for (var locale : List.of("POSIX", "C.UTF-8")) {
            assertThat(run(locale, "KHABAR check seeds")).isEqualTo(new Run(0, "No problems.\n"));
        }
    }

    @Test
    void reportsDocumentThatTheLocaleCannotName() throws Exception {
        var article =
                "articles: [{ key: a, language: en, title: { en: T }, document: ü.txt, sha256: '%s', mentions: [] }]";
        Files.writeString(folder.resolve("a.yaml"), article.formatted("0".repeat(64)));
        var database = TestDatabase.create();
        var settings = " --spring.datasource.url=%s --spring.datasource.username=%s --spring.datasource.password=%s"
                .formatted(database.url(), database.user(), database.password());

        var run = run("POSIX", "mkdir texts; KHABAR load a.yaml --documents texts" + settings);

        assertThat(run.output).contains("a.yaml:1:").doesNotContain("\tat ");
        assertThat(run.exitCode).isEqualTo(1);
    }

    /** Runs a script of bash in the folder; KHABAR is the program. */
    private Run run(String locale, String script) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        var khabar = "'%s' -XX:TieredStopAtLevel=1 -cp \"$CLASSES\" %s".formatted(java, Khabar.class.getName());
        var builder = new ProcessBuilder("bash", "-c", script.replace("KHABAR", khabar))
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().remove("LANG");
        builder.environment().put("LC_ALL", locale);
        builder.environment().put("CLASSES", System.getProperty("java.class.path"));
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return new Run(process.exitValue(), output);
    }
}
