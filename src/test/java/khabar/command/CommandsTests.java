package khabar.command;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.SchemaParser;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import khabar.Khabar;
import khabar.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class CommandsTests {

    @TempDir
    Path folder;

    @Test
    void helpListsCommandsAndExitCodes() {
        assertThat(run("--help").exitCode()).isZero();
        assertThat(run("--help").out()).contains("serve ", "load ", "check ", "schema ", "Exit codes");
        assertThat(run("load", "--help").out()).contains("--documents=DIR", "--dry-run", "--prune", "PATH...");
    }

    @Test
    void versionEqualsThatOfBuild() {
        assertThat(run("--version").out()).matches("Khabar \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n");
    }

    @Test
    void invalidCommandLinesHaveTheirOwnExitCode() {
        assertThat(run("laod", "seeds").exitCode()).isEqualTo(2);
        assertThat(run("laod", "seeds").err()).contains("'laod'", "khabar --help");
        assertThat(run("load").err()).contains("PATH", "khabar load --help");
        assertThat(run("load", "--dryrun", "seeds").err()).contains("--dryrun", "--dry-run");
        assertThat(run("--server.port", "8081").exitCode()).isEqualTo(2);
    }

    @Test
    void schemaPrintsWholeSchemaWithDescriptions(CapturedOutput output) {
        var run = run("schema");

        assertThat(run.exitCode()).isZero();
        var types = new SchemaParser().parse(run.out());
        assertThat(types.getTypeOrNull("Query")).isNotNull();
        assertThat(types.getTypeOrNull("Departure", ObjectTypeDefinition.class).getDescription())
                .isNotNull();
        assertThat(types.objectTypeExtensions()).isEmpty();
        assertThat(output).isEmpty();
    }

    @Test
    void checkNeedsNoDatabase(CapturedOutput output) throws Exception {
        assertThat(run("check", "seeds")).isEqualTo(new CommandResult(0, "No problems.\n", ""));

        var bad = run("check", badSeed());
        assertThat(bad.exitCode()).isEqualTo(1);
        assertThat(bad.err().lines().toList())
                .hasSizeGreaterThan(2)
                .first()
                .asString()
                .matches(".*bad\\.yaml:\\d+:\\d+: .+");
        assertThat(output).isEmpty();
    }

    @Test
    void loadPrintsCountsAndSkipsUnchangedRecords() {
        var database = settings();

        var dry = run(database, "load", "seeds", "--dry-run");
        assertThat(dry.out()).contains("dry run");

        var first = run(database, "load", "seeds");
        assertThat(first.exitCode()).isZero();
        assertThat(first.out()).containsPattern("events +inserted=\\d\\d+ updated=0 unchanged=0 deleted=0");
        assertThat(first.err()).isEmpty();

        var second = run(database, "load", "seeds");
        assertThat(second.out()).containsPattern("total +inserted=0 updated=0 unchanged=\\d\\d+ deleted=0");
    }

    @Test
    void printsProblemsAndNeitherLoadsNorServes(CapturedOutput output) throws Exception {
        var bad = badSeed();
        var database = settings();

        var load = run(database, "load", bad);
        assertThat(load.exitCode()).isEqualTo(1);
        assertThat(load.err()).contains("bad.yaml:", "problems");
        assertThat(load.out()).isEmpty();

        var serve = run(database, "serve", "--server.port=0", "--khabar.seeds=" + bad);
        assertThat(serve.exitCode()).isEqualTo(1);
        assertThat(serve.err()).isEqualTo(load.err());
        assertThat(serve.out()).isEmpty();
        assertThat(output).doesNotContain("\tat ", "ERROR");
    }

    @Test
    void servesAndPrintsAddresses() throws Exception {
        var out = new StringWriter();
        var settings =
                Stream.concat(settings().stream(), Stream.of("--server.port=0")).toList();

        try (var server = new ServeCommand(new Program(Khabar.class, settings), new PrintWriter(out)).start()) {
            assertThat(server.isRunning()).isTrue();
            assertThat(out.toString()).contains("/graphiql\n", "/graphql\n", "psql -h ", " -U khabar_reader khabar_");
            var health = out.toString()
                    .lines()
                    .filter(line -> line.contains("Health"))
                    .findFirst()
                    .orElseThrow();
            assertThat(get(health.strip().split(" +")[1])).contains("\"status\":\"UP\"");
        }
    }

    @Test
    void reportsPortInUseWithoutStackTrace(CapturedOutput output) throws Exception {
        try (var socket = new ServerSocket(0)) {
            var run = run(settings(), "--server.port=" + socket.getLocalPort(), "--khabar.seeds=none");

            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(output)
                    .contains("Port " + socket.getLocalPort() + " was already in use")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void reportsUnreachableDatabaseWithoutStackTrace(CapturedOutput output) throws Exception {
        var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        socket.close();
        var run = run(
                "load", "seeds", "--spring.datasource.url=jdbc:postgresql://127.0.0.1:" + socket.getLocalPort() + "/x");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(output)
                .contains("cannot be used", "refused", "spring.datasource.url")
                .doesNotContain("\tat ");
    }

    private String badSeed() throws Exception {
        Files.writeString(folder.resolve("bad.yaml"), """
                publishers:
                  - { key: some-paper, name: Some Paper, language: xx }
                events:
                  - key: somebody-leaves
                    type: DEPARTURES
                    title: { en: Somebody leaves }
                    status: OCCURRED
                    participants:
                      - { role: PERSON, entity: nobody }
                """);
        return folder.toString();
    }

    private static List<String> settings() {
        var database = TestDatabase.create();
        return List.of(
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + database.user(),
                "--spring.datasource.password=" + database.password());
    }

    private static String get(String url) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString())
                    .body();
        }
    }

    private static CommandResult run(String... commandLine) {
        return run(List.of(), commandLine);
    }

    private static CommandResult run(List<String> settings, String... commandLine) {
        var out = new StringWriter();
        var err = new StringWriter();
        var arguments = Stream.concat(Stream.of(commandLine), settings.stream()).toList();
        var exitCode = Commands.execute(Khabar.class, arguments, new PrintWriter(out), new PrintWriter(err));
        return new CommandResult(exitCode, out.toString(), err.toString());
    }

    record CommandResult(int exitCode, String out, String err) {}
}
