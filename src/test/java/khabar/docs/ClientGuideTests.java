package khabar.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import khabar.testing.ApiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Runs the clients that the documentation shows. Skipped without Node or Python. */
@ApiTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ClientGuideTests {

    private static final Path CLIENTS = Path.of("src/docs/clients");
    private static final Path FOLDER = Path.of("target/clients");
    private static final String NPM = System.getProperty("os.name").startsWith("Windows") ? "npm.cmd" : "npm";

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(strings = {"fetch", "apollo", "urql", "relay"})
    void javascriptClientPrintsDepartures(String client) throws IOException, InterruptedException {
        assumeTrue(run("node", "--version").exitCode == 0, "The clients are not run: there is no Node on the PATH");
        install();

        assertPrintsDepartures(run(NPM, "run", "--silent", client, "--", endpoint()));
    }

    @Test
    void pythonClientPrintsDepartures() throws IOException, InterruptedException {
        assumeTrue(run("python3", "--version").exitCode == 0, "The client is not run: there is no Python on the PATH");
        copyClients();

        assertPrintsDepartures(run("python3", "departures.py", endpoint()));
    }

    private String endpoint() {
        return "http://localhost:%s/graphql".formatted(port);
    }

    /** Warnings of libraries would be in the output too. */
    private static void assertPrintsDepartures(ClientRun run) throws IOException {
        assertThat(run.output).isEqualTo(Files.readString(CLIENTS.resolve("departures.txt")));
        assertThat(run.exitCode).isZero();
    }

    private static void install() throws IOException, InterruptedException {
        var lock = "package-lock.json";
        var isInstalled = Files.exists(FOLDER.resolve("node_modules/.package-lock.json"))
                && Files.mismatch(CLIENTS.resolve(lock), FOLDER.resolve(lock)) == -1;
        copyClients();
        if (!isInstalled) {
            var install = run(NPM, "ci", "--no-audit", "--no-fund", "--loglevel=error", "--fetch-retries=1");
            // npm ci fails with EUSAGE if the lock file is out of date.
            assertThat(install.output).doesNotContain("EUSAGE");
            assumeTrue(install.exitCode == 0, "The clients are not run: npm cannot fetch them\n" + install.output);
        }
    }

    private static void copyClients() throws IOException {
        Files.createDirectories(FOLDER);
        try (var files = Files.list(CLIENTS)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, FOLDER.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        // Relay's compiler reads the schema.
        Files.copy(
                Path.of("src/test/schema/khabar.graphqls"),
                FOLDER.resolve("khabar.graphql"),
                StandardCopyOption.REPLACE_EXISTING);
    }

    private static ClientRun run(String... command) throws InterruptedException {
        try {
            Files.createDirectories(FOLDER);
            var log = FOLDER.resolve("log.txt").toFile();
            var builder = new ProcessBuilder(List.of(command))
                    .directory(FOLDER.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log);
            builder.environment().put("PYTHONIOENCODING", "utf-8");
            var process = builder.start();
            var ended = process.waitFor(5, TimeUnit.MINUTES);
            process.destroyForcibly();
            return new ClientRun(ended ? process.exitValue() : -1, Files.readString(log.toPath()));
        } catch (IOException e) {
            return new ClientRun(-1, e.getMessage());
        }
    }

    private record ClientRun(int exitCode, String output) {}
}
