package khabar.command;

import static khabar.command.CommandRun.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.stream.Stream;
import khabar.Khabar;
import khabar.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Commands that use a database, and what they report if they cannot. */
@ExtendWith(OutputCaptureExtension.class)
class DatabaseCommandsTests {

    @TempDir
    Path folder;

    @Test
    void loadPrintsCountsAndSkipsUnchangedRecords() {
        var database = TestDatabase.create().settings();

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
        var bad = CommandRun.badSeed(folder);
        var database = TestDatabase.create().settings();

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
    void saysThatTheDiskIsFullAndLoadsAgainLater() throws Exception {
        var database = TestDatabase.create();
        var settings = database.settings();
        run(settings, "load", "seeds", "--dry-run");
        var sql = new JdbcTemplate(new DriverManagerDataSource(database.url(), database.user(), database.password()));
        // PostgreSQL reports a full disk with this SQLSTATE.
        sql.execute("""
                create function raise_disk_full() returns trigger language plpgsql as $$
                begin raise 'could not extend file: No space left on device' using errcode = 'disk_full'; end $$
                """);
        sql.execute("create trigger disk_full before insert on event execute function raise_disk_full()");

        var load = run(settings, "load", "seeds");
        assertThat(load.exitCode()).isEqualTo(1);
        assertThat(load.err())
                .contains("The disk of the database is full, so nothing was loaded")
                .doesNotContain("\tat ");

        sql.execute("drop trigger disk_full on event");
        assertThat(run(settings, "load", "seeds").exitCode()).isZero();
    }

    @Test
    void servesAndPrintsAddresses() throws Exception {
        var out = new StringWriter();
        var settings = Stream.concat(
                        TestDatabase.create().settings().stream(),
                        Stream.of(
                                "--server.port=0",
                                "--server.servlet.context-path=/news",
                                "--management.endpoints.web.base-path=/state"))
                .toList();

        try (var server = new ServeCommand(new SpringLauncher(Khabar.class, settings), new PrintWriter(out)).start()) {
            assertThat(server.isRunning()).isTrue();
            assertThat(out.toString()).contains("psql -h ", " -U khabar_reader khabar_");
            assertThat(get(address(out, "GraphiQL"))).contains("<title>Khabar");
            assertThat(get(address(out, "GraphQL ") + "?query=%7B__typename%7D"))
                    .contains("{\"data\":");
            assertThat(get(address(out, "Health"))).contains("\"status\":\"UP\"");
        }
    }

    @Test
    void servesDemoWithTexts() throws Exception {
        var out = new StringWriter();
        var settings = Stream.concat(
                        TestDatabase.create().settings().stream(), Stream.of("--server.port=0", "--khabar.seeds=demo"))
                .toList();

        try (var server = new ServeCommand(new SpringLauncher(Khabar.class, settings), new PrintWriter(out)).start()) {
            assertThat(server.isRunning()).isTrue();
            assertThat(out.toString()).contains("All people, organizations and events of the demo are invented.");
            assertThat(get(address(out, "GraphQL ") + "?query=%7Barticles(first:1)%7Bnodes%7Bbody%7Bvalue%7D%7D%7D%7D"))
                    .contains("\"value\":");
            assertThat(get(address(out, "Explorer"))).contains(" data-demo>");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--server.address=127.0.0.1", "--server.address=localhost"})
    void reportsPortInUseBeforeItUsesTheDatabase(String address, CapturedOutput output) throws Exception {
        try (var socket = new ServerSocket(0)) {
            var settings = Stream.of(
                            "--server.port=" + socket.getLocalPort(), "--spring.datasource.url=jdbc:none", address)
                    .filter(setting -> !setting.isEmpty())
                    .toArray(String[]::new);

            assertThat(run(settings).exitCode()).isEqualTo(1);
            assertThat(output)
                    .contains("Port " + socket.getLocalPort() + " was already in use")
                    .doesNotContain("\tat ", "datasource");
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

    private static String address(StringWriter out, String name) {
        return out.toString()
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith(name))
                .map(line -> line.split(" +")[1])
                .findFirst()
                .orElseThrow();
    }

    private static String get(String url) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString())
                    .body();
        }
    }
}
