package khabar.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs real programs that share one folder across all tests, as on the machine of a user. */
class EmbeddedDatabaseTests {

    @TempDir
    static Path folder;

    private final List<DatabaseProgram> programs = new ArrayList<>();

    @AfterEach
    void stopPrograms() throws Exception {
        for (var program : programs) {
            program.stop();
        }
    }

    @Test
    void keepsDataAndPortAndStopsWithProgram() throws Exception {
        var first = start();
        first.execute("create table kept as select 42 as answer");
        first.stop();

        assertThat(server()).isEmpty();
        assertThatThrownBy(first::connection).isInstanceOf(SQLException.class);

        var second = start();
        assertThat(second.value("select answer from kept")).isEqualTo("42");
        assertThat(second.url()).isEqualTo(first.url());
        second.execute("drop table kept");
    }

    @Test
    void takesOverServerOfKilledProgramAndStopsIt() throws Exception {
        var killed = start();
        killed.execute("create table left_over ()");
        var server = server().orElseThrow();
        killed.kill();

        var next = start();
        next.execute("drop table left_over");
        assertThat(server()).contains(server);
        next.stop();
        assertThat(server()).isEmpty();
    }

    @Test
    void startsAgainAfterProgramAndServerWereKilled() throws Exception {
        var killed = start();
        killed.execute("create table survived ()");
        killed.kill();
        server().orElseThrow().destroyForcibly();

        start().execute("drop table survived");
    }

    @Test
    void startsIfAnotherProcessHasIdOfServer() throws Exception {
        start().stop();
        Files.writeString(
                data().resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n");

        assertThat(start().value("select 1")).isEqualTo("1");
    }

    @Test
    void servesTwoProgramsUntilLastOneStops() throws Exception {
        var serving = start();
        var loading = start();
        assertThat(loading.url()).isEqualTo(serving.url());

        loading.stop();
        assertThat(serving.value("select 1")).isEqualTo("1");

        serving.stop();
        assertThat(server()).isEmpty();
    }

    @Test
    void startsOneServerIfTwoProgramsStartAtOnce(@TempDir Path fresh) throws Exception {
        var one = DatabaseProgram.process(fresh, List.of());
        var other = DatabaseProgram.process(fresh, List.of());
        programs.add(DatabaseProgram.awaitReady(one));
        programs.add(DatabaseProgram.awaitReady(other));

        assertThat(programs.getFirst().url()).isEqualTo(programs.getLast().url());
        stopPrograms();
    }

    @Test
    void startsServersOnTheirOwnPortsIfFoldersStartAtOnce(@TempDir Path fresh) throws Exception {
        var processes = new ArrayList<Process>();
        for (int i = 0; i < 4; i++) {
            processes.add(DatabaseProgram.process(Files.createDirectory(fresh.resolve("folder-" + i)), List.of()));
        }
        for (var process : processes) {
            programs.add(DatabaseProgram.awaitReady(process));
        }

        assertThat(programs).extracting(DatabaseProgram::url).doesNotHaveDuplicates();
        for (var program : programs) {
            assertThat(program.value("select 1")).isEqualTo("1");
        }
        stopPrograms();
    }

    @Test
    void startsServerAgainThatWasKilled() throws Exception {
        var program = start();
        program.execute("create table survived ()");
        for (var end : List.of("kill -9", "kill -QUIT", "kill -INT")) {
            var server = server().orElseThrow();
            new ProcessBuilder("sh", "-c", end + " " + server.pid()).start().waitFor();

            awaitOtherThan(server);
            program.execute("select from survived");
        }
        program.execute("drop table survived");
    }

    private static void awaitOtherThan(ProcessHandle server) throws Exception {
        var deadline = Instant.now().plusSeconds(10);
        while (server().isEmpty() || server().equals(Optional.of(server)) || !isReady()) {
            assertThat(Instant.now()).isBefore(deadline);
            Thread.sleep(50);
        }
    }

    /** PostgreSQL writes this in the last line. */
    private static boolean isReady() throws Exception {
        return Files.readString(data().resolve("postmaster.pid")).contains("ready");
    }

    @Test
    void usesChecksumsAndLoopbackAndBuiltinLocale() throws Exception {
        var program = start();

        assertThat(program.value("show server_version")).startsWith("18.");
        assertThat(program.value("show data_checksums")).isEqualTo("on");
        assertThat(program.value("show listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(program.value("show unix_socket_directories")).isEmpty();
        assertThat(program.value("select datlocale from pg_database where datname = 'khabar'"))
                .isEqualTo("C.UTF-8");
    }

    @Test
    void acceptsOnlyReaderWithoutPassword() throws Exception {
        var program = start();
        program.execute("create role khabar_reader login");

        assertThatCode(() -> DriverManager.getConnection(program.url(), "khabar_reader", "")
                        .close())
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> DriverManager.getConnection(program.url(), program.user(), "guessed"))
                .hasMessageContaining("password authentication failed");
        program.execute("drop role khabar_reader");
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            assertThat(Files.getPosixFilePermissions(folder.resolve(".khabar/password")))
                    .hasSize(2);
        }
    }

    private DatabaseProgram start() throws Exception {
        var program = DatabaseProgram.start(folder);
        programs.add(program);
        return program;
    }

    private static Optional<ProcessHandle> server() throws Exception {
        var file = data().resolve("postmaster.pid");
        return Files.exists(file)
                ? ProcessHandle.of(Long.parseLong(Files.readAllLines(file).getFirst()))
                : Optional.empty();
    }

    private static Path data() {
        return folder.resolve(".khabar/data");
    }
}
