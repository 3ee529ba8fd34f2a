package khabar.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import khabar.synthetic.SyntheticNews;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The embedded database on a disk that becomes full. */
class FullDiskTests {

    @TempDir
    Path mountPoint;

    @TempDir
    Path files;

    private SmallDisk disk;
    private String full;

    @BeforeEach
    void mount() throws Exception {
        disk = SmallDisk.mount(mountPoint, 300);
        full = "The disk of the database in " + mountPoint.resolve(".khabar") + " is full: free some space there.";
    }

    @AfterEach
    void unmount() throws Exception {
        if (disk != null) {
            disk.unmount();
        }
    }

    /** Either a table cannot grow, or the log of the transactions cannot, and then the server ends. */
    @ParameterizedTest
    @ValueSource(ints = {17_000, 25_000})
    void loadsNothingAndSaysWhyAndLoadsLater(int kilobytes) throws Exception {
        assertThat(run("load", seed("few.ndjson", 1))).contains("events      inserted=");
        var many = seed("many.ndjson", 1_000);
        disk.fill(kilobytes);

        assertThat(run("load", many))
                .contains(full)
                .containsAnyOf("nothing was loaded", "everything or nothing")
                .satisfies(FullDiskTests::isShort);

        disk.clear();
        assertThat(run("load", many)).contains("total       inserted=").contains("updated=0 unchanged=0 deleted=0");
    }

    @Test
    void saysAtFirstStartThatTheDiskIsTooSmall() throws Exception {
        disk.fill(90_000);

        assertThat(run("load", seed("few.ndjson", 1))).contains(full).satisfies(FullDiskTests::isShort);

        disk.clear();
        assertThat(run("load", seed("few.ndjson", 1))).contains("total       inserted=");
    }

    @Test
    void answersWhileTheDiskIsFullAndServesLaterWithoutRestart() throws Exception {
        var server = ProgramProcess.start(mountPoint, files, "serve", "--server.port=0");
        try {
            server.awaitPrinted("Khabar is ready");
            assertThat(server.post("{ events { totalCount } }")).contains("totalCount");
            disk.fill(2_000);
            writeUntilTheServerEnds();

            server.awaitPrinted("keeps trying. " + full);
            for (int i = 0; i < 10; i++) {
                var start = Instant.now();
                assertThat(server.post("{ events { totalCount } }")).contains("UNAVAILABLE");
                assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(3));
            }

            disk.clear();
            server.awaitPrinted("runs again");
            var deadline = Instant.now().plusSeconds(10);
            while (!server.post("{ events { totalCount } }").contains("totalCount")) {
                assertThat(Instant.now()).isBefore(deadline);
                Thread.sleep(100);
            }
            assertThat(server.printed()).satisfies(FullDiskTests::isShort);
        } finally {
            server.process().destroy();
            server.exitCode();
        }
    }

    /** The log of the transactions grows in files of 16 MB. */
    private void writeUntilTheServerEnds() throws IOException, SQLException {
        var port = Files.readString(mountPoint.resolve(".khabar/port")).strip();
        var password = Files.readString(mountPoint.resolve(".khabar/password")).strip();
        try (var connection = DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + port + "/khabar", "khabar", password);
                var statement = connection.createStatement()) {
            while (true) {
                statement.execute("select pg_switch_wal(), txid_current()");
            }
        } catch (SQLException e) {
            assertThat(e.getSQLState()).as(e.getMessage()).containsAnyOf("53100", "08");
        }
    }

    private String run(String... arguments) throws Exception {
        try (var program = ProgramProcess.start(mountPoint, files, arguments)) {
            program.exitCode();
            return program.printed();
        }
    }

    private String seed(String name, int events) throws IOException {
        var file = files.resolve(events + "/" + name);
        Files.createDirectories(file.getParent());
        try (var out = Files.newBufferedWriter(file)) {
            SyntheticNews.write(events, 1, out, count -> {});
        }
        return file.toString();
    }

    private static void isShort(String output) {
        assertThat(output).doesNotContain("\tat ", "corrupted", "insert into");
        assertThat(output.lines().count()).as(output).isLessThan(60);
    }
}
