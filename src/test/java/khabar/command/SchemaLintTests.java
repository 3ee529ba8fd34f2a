package khabar.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs linters and client tools on the printed schema. {@code src/test/schema/package.json} defines their commands. */
class SchemaLintTests {

    private static final Path SETTINGS = Path.of("src/test/schema");
    private static final Path FOLDER = Path.of("target/schema");
    private static final String NPM = System.getProperty("os.name").startsWith("Windows") ? "npm.cmd" : "npm";

    private static String skipReason = "";

    @BeforeAll
    static void installTools() throws IOException, InterruptedException {
        var node = run("node", "--eval", "process.exit(process.versions.node.split('.')[0] < 20 ? 1 : 0)");
        if (node.exitCode != 0) {
            skipReason = "The schema is not linted: linting needs Node 20 or later on the PATH";
            return;
        }
        if (!isInstalled()) {
            copySettings();
            var install = run(NPM, "ci", "--no-audit", "--no-fund", "--loglevel=error", "--fetch-retries=1");
            // npm ci fails with EUSAGE if the lock file is out of date.
            assertThat(install.output).doesNotContain("EUSAGE");
            skipReason = install.exitCode == 0
                    ? ""
                    : "The schema is not linted: npm cannot fetch the linters\n" + install.output;
        }
        copySettings();
        Files.writeString(FOLDER.resolve("khabar.graphql"), PrintedSchema.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"eslint", "schema-linter", "relay", "typescript"})
    void toolAcceptsTheSchema(String script) throws IOException, InterruptedException {
        assumeTrue(skipReason.isEmpty(), skipReason);

        var tool = run(NPM, "run", "--silent", script);

        assertThat(tool.exitCode).as(tool.output).isZero();
    }

    /** npm writes its own lock file last, so an interrupted installation does not have it. */
    private static boolean isInstalled() throws IOException {
        var lock = "package-lock.json";
        return Files.exists(FOLDER.resolve("node_modules/.package-lock.json"))
                && Files.mismatch(SETTINGS.resolve(lock), FOLDER.resolve(lock)) == -1;
    }

    private static void copySettings() throws IOException {
        try (var files = Files.walk(SETTINGS)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = FOLDER.resolve(SETTINGS.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static ToolRun run(String... command) throws InterruptedException {
        try {
            Files.createDirectories(FOLDER);
            var log = FOLDER.resolve("log.txt").toFile();
            var process = new ProcessBuilder(command)
                    .directory(FOLDER.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log)
                    .start();
            var ended = process.waitFor(5, TimeUnit.MINUTES);
            process.destroyForcibly();
            return new ToolRun(ended ? process.exitValue() : -1, Files.readString(log.toPath()));
        } catch (IOException e) {
            return new ToolRun(-1, e.getMessage());
        }
    }

    private record ToolRun(int exitCode, String output) {}
}
