package khabar.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that start while the database is frozen: they end and say so, and work later. */
class FrozenDatabaseTests {

    @TempDir
    Path folder;

    private ProgramProcess server;

    @BeforeEach
    void freeze() throws Exception {
        server = ProgramProcess.start(folder, List.of(), "serve", "--server.port=0");
        server.awaitPrinted("Khabar is ready");
        Files.writeString(folder.resolve("a.yaml"), "stories: [{ key: a, title: A }]");
        signal("STOP");
    }

    @AfterEach
    void stop() throws Exception {
        signal("CONT");
        server.process().destroy();
        server.exitCode();
    }

    @Test
    void endWithASentence() throws Exception {
        var url = "--spring.datasource.url=jdbc:postgresql://127.0.0.1:"
                + Files.readString(folder.resolve(".khabar/port")).strip() + "/khabar";
        var user = "--spring.datasource.username=khabar";
        var password = "--spring.datasource.password="
                + Files.readString(folder.resolve(".khabar/password")).strip();

        assertThat(refusal("load", "a.yaml")).contains("The database in", "does not respond");
        assertThat(refusal("load", "a.yaml", url, user, password)).contains("The database cannot be used", "timed out");
        assertThat(refusal("serve", "--server.port=0", url, user, password))
                .contains("The database cannot be used", "timed out");

        signal("CONT");
        assertThat(output(0, "load", "a.yaml")).contains("stories     inserted=1");
    }

    private String refusal(String... arguments) throws Exception {
        return output(1, arguments);
    }

    private String output(int exitCode, String... arguments) throws Exception {
        try (var program = ProgramProcess.start(folder, List.of(), arguments)) {
            assertThat(program.exitCode()).as(program.printed()).isEqualTo(exitCode);
            assertThat(program.printed()).doesNotContain("\tat ");
            return program.printed();
        }
    }

    /** Sends a signal to all processes of the database. */
    private void signal(String name) throws Exception {
        var postmaster = Long.parseLong(Files.readAllLines(folder.resolve(".khabar/data/postmaster.pid"))
                .getFirst());
        var processes = Stream.concat(
                        Stream.of(postmaster),
                        ProcessHandle.of(postmaster).stream()
                                .flatMap(ProcessHandle::children)
                                .map(ProcessHandle::pid))
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
        new ProcessBuilder("sh", "-c", "kill -" + name + " " + processes)
                .start()
                .waitFor();
    }
}
