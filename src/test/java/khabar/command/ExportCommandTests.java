package khabar.command;

import static khabar.command.CommandRun.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import khabar.testing.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The command export, on a database with the project's seeds. */
@ExtendWith(OutputCaptureExtension.class)
class ExportCommandTests {

    private static List<String> database;

    @TempDir
    Path folder;

    @BeforeAll
    static void load() {
        database = TestDatabase.create().settings();
        run(database, "load", "seeds");
    }

    @Test
    void writesCsvToStandardOutput(CapturedOutput output) {
        var run = run(database, "export", "report.departures");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("event_key,event_title,status,organization_key,");
        assertThat(run.out().split("\r\n")).hasSize(10).allMatch(line -> line.contains("xai") || line.contains(","));
        assertThat(run.err()).isEmpty();
        assertThat(output.getOut()).isEmpty();
    }

    @Test
    void writesTheFormatOfTheFileName() throws Exception {
        var parquet = folder.resolve("names.parquet");
        assertThat(run(database, "export", "entity_names", "--output", parquet.toString())
                        .out())
                .containsPattern("^\\d\\d+ rows");
        assertThat(Files.readString(parquet, StandardCharsets.ISO_8859_1))
                .startsWith("PAR1")
                .endsWith("PAR1");

        var csv = folder.resolve("names.csv");
        run(database, "export", "entity_names", "--format=csv", "--output", csv.toString());
        assertThat(csv)
                .content()
                .startsWith("entity_key,entity_type,language,name,")
                .contains("इगोर बाबुश्किन");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(parquet, csv);
        }
    }

    @Test
    void replacesAFileOnlyWhenTheNewOneIsComplete() throws Exception {
        var file = Files.writeString(folder.resolve("kept.csv"), "kept");

        var run = run(database, "export", "report.departure", "--output", file.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("There is no view report.departure. Did you mean report.departures?");
        assertThat(file).hasContent("kept");

        run(database, "export", "report.departures", "--output", file.toString());
        assertThat(file).content().startsWith("event_key,");
    }

    @Test
    void saysWhyItCannotWrite() throws Exception {
        var run = run(
                database,
                "export",
                "report.stories",
                "--output",
                folder.resolve("none/x.csv").toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .contains("Cannot write ", "none/x.csv", "No Such File")
                .doesNotContain("\tat ");

        var toDirectory = run(
                database,
                "export",
                "report.stories",
                "--output",
                Files.createDirectory(folder.resolve("d")).toString());
        assertThat(toDirectory.err()).contains("is a folder");
        assertThat(run(database, "export", "report.stories", "--format", "parquet")
                        .err())
                .contains("Add --output FILE");
        assertThat(run(database, "export", "report.stories", "--format", "xlsx").exitCode())
                .isEqualTo(2);
    }
}
