package khabar.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.FileSystemUtils;

/** Starts in a folder in which a crash, a copy or a person has left something odd. Each test has a copy of a folder. */
class DamagedFolderTests {

    @TempDir
    static Path original;

    @TempDir
    Path folder;

    @BeforeAll
    static void setUp() throws Exception {
        var program = DatabaseProgram.start(original);
        program.execute("create table kept as select 42 as answer");
        program.stop();
    }

    @BeforeEach
    void copy() throws IOException {
        Files.createDirectory(path(""));
        // The binaries as links, because they take seconds to copy.
        run(
                "sh",
                "-c",
                "cd %s/.khabar && cp -al postgresql-* %s && cp -a data password port %2$s"
                        .formatted(original, path("")));
    }

    @AfterEach
    void delete() throws IOException {
        FileSystemUtils.deleteRecursively(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // The kernel, the first process, none, and what is not a process.
                "2\n",
                "1\n",
                "4194303\n",
                "0\n",
                "-1\n",
                "99999999999999999999\n",
                "",
                "\n",
                "garbage",
                "\u0000\u0001\u00ff\u00fe",
                "2\n/elsewhere\n1\nport\n\n127.0.0.1\n",
            })
    void startsWithAnyPostmasterFile(String text) throws Exception {
        write("data/postmaster.pid", text);

        assertStartsWithData();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "garbage", "-1", "0", "80", "65536", "99999999999", "5433 \r\n", "\u00ff\u00fe"})
    void startsWithAnyPortFile(String text) throws Exception {
        write("port", text);

        assertStartsWithData();
    }

    @Test
    void startsWithoutPortFile() throws Exception {
        Files.delete(path("port"));

        assertStartsWithData();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bin", "bin/postgres", "bin/pg_ctl"})
    void unpacksProgramsAgain(String missing) throws Exception {
        try (var files = Files.list(path(""))) {
            var binaries = files.filter(file -> file.getFileName().toString().startsWith("postgresql-"))
                    .findFirst()
                    .orElseThrow();
            FileSystemUtils.deleteRecursively(binaries.resolve(missing));
        }

        assertStartsWithData();
    }

    @ParameterizedTest
    @CsvSource({
        "rm .khabar/password, password with the password of the database is missing",
        "echo wrong > .khabar/password, password authentication failed",
        "rm .khabar/data/PG_VERSION, is not a PostgreSQL database",
        "echo 17 > .khabar/data/PG_VERSION, is from PostgreSQL 17",
        "echo > .khabar/data/PG_VERSION, is not a PostgreSQL database",
        "rm -r .khabar/data; touch .khabar/data, is not a PostgreSQL database",
        "mv .khabar/data elsewhere; ln -s nowhere .khabar/data, is not a PostgreSQL database",
        "rm -r .khabar; touch .khabar, cannot be used for the database",
        "rm .khabar/data/global/pg_control, pg_control",
    })
    void saysWhatIsWrongAndChangesNothing(String damage, String message) throws Exception {
        run("sh", "-c", "cd " + folder + "; " + damage);
        var before = run("sh", "-c", "cd " + folder + "; cat .khabar/password; ls .khabar/data");

        var server = new EmbeddedServer(path(""));
        assertThatThrownBy(() -> server.start("khabar"))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining(message);
        server.stop();

        assertThat(run("sh", "-c", "cd " + folder + "; cat .khabar/password; ls .khabar/data"))
                .isEqualTo(before);
    }

    @Test
    void keepsPasswordIfAnotherUserStarts() throws Exception {
        // In a namespace of its own, root can read what its owner can, and no more.
        var prefix = isRoot() ? List.of("unshare", "-U") : List.<String>of();
        run("chmod", "000", path("data").toString());

        assertThat(refusal(prefix)).contains("belongs to another user").doesNotContain("\tat ");

        run("chmod", "700", path("data").toString());
        assertStartsWithData();
    }

    @Test
    void startsServerOfItsOwnInACopy() throws Exception {
        // The path of the original ends with that of the copy.
        var inner = Files.createDirectories(
                Path.of("/tmp").resolve(folder.getFileName().toString()));
        var outer = Files.createDirectories(
                folder.resolve("tmp").resolve(folder.getFileName().toString()));
        Files.move(folder.resolve(".khabar"), outer.resolve(".khabar"));
        var running = DatabaseProgram.start(outer);
        try {
            run("cp", "-a", outer.resolve(".khabar").toString(), inner.toString());
            var copy = DatabaseProgram.start(inner);
            assertThat(copy.url()).isNotEqualTo(running.url());
            assertThat(copy.value("select answer from kept")).isEqualTo("42");
            copy.execute("drop table kept");
            copy.stop();

            assertThat(running.value("select answer from kept")).isEqualTo("42");
        } finally {
            running.stop();
            FileSystemUtils.deleteRecursively(inner);
        }
    }

    @Test
    void keepsServerOfAFolderThatWasMoved() throws Exception {
        var killed = DatabaseProgram.start(folder);
        killed.kill();
        var moved = Files.move(
                folder.resolve(".khabar"),
                Files.createDirectory(folder.resolve("moved")).resolve(".khabar"));

        var next = DatabaseProgram.start(moved.getParent());
        assertThat(next.url()).isEqualTo(killed.url());
        next.stop();
    }

    private void assertStartsWithData() throws Exception {
        var server = new EmbeddedServer(path(""));
        var credentials = server.start("khabar");
        try (var connection = DriverManager.getConnection(
                        credentials.url("khabar"), Credentials.USER, credentials.password());
                var rows = connection.createStatement().executeQuery("select answer from kept")) {
            assertThat(rows.next()).isTrue();
        } finally {
            server.stop();
        }
    }

    /** Returns what a program prints that does not start. */
    private String refusal(List<String> prefix) throws Exception {
        var process = DatabaseProgram.process(folder, prefix, List.of());
        try {
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            process.destroyForcibly();
        }
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(path(file), text, StandardCharsets.ISO_8859_1);
    }

    private Path path(String file) {
        return folder.resolve(".khabar").resolve(file);
    }

    private static String run(String... command) throws IOException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
