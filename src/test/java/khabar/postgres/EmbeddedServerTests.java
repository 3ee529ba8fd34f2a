package khabar.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cases in which no embedded server starts. */
class EmbeddedServerTests {

    @Test
    void rejectsDataOfAnotherMajorVersion(@TempDir Path old) throws Exception {
        Files.createDirectories(old.resolve("data"));
        Files.writeString(old.resolve("data/PG_VERSION"), "17\n");
        var server = new EmbeddedServer(old);

        assertThatThrownBy(() -> server.start("khabar"))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("is from PostgreSQL 17")
                .hasMessageContaining("pg_dump of an installed PostgreSQL 17");
        server.stop();
    }

    @Test
    void loadsNoEmbeddedServerIfDatabaseIsConfigured(@TempDir Path elsewhere) throws Exception {
        var classes = elsewhere.resolve("classes.txt");
        var url = "jdbc:postgresql://database.example/khabar";
        var program = DatabaseProgram.awaitReady(DatabaseProgram.process(
                elsewhere,
                List.of("-Xlog:class+load:file=" + classes),
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=u",
                "--spring.datasource.password=p"));
        program.stop();

        assertThat(program.url()).isEqualTo(url);
        assertThat(elsewhere.resolve(".khabar")).doesNotExist();
        assertThat(Files.readString(classes))
                .contains("khabar.postgres.EmbeddedDatabase ")
                .doesNotContain(
                        "khabar.postgres.EmbeddedServer", "io.zonky", "org.tukaani", "org.apache.commons.compress");
    }
}
