package khabar.command;

import static khabar.command.CommandRun.run;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.SchemaParser;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Command lines that need no database. */
@ExtendWith(OutputCaptureExtension.class)
class CommandsTests {

    @TempDir
    Path folder;

    @Test
    void helpListsCommandsAndExitCodes() {
        assertThat(run("--help").exitCode()).isZero();
        assertThat(run("--help").out()).contains("serve ", "load ", "check ", "schema ", "generate ", "Exit codes");
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
    void generateWritesNewsThatCheckAccepts() {
        var file = folder.resolve("news.ndjson.gz").toString();

        assertThat(run("generate", "--events", "50", "--output", file)).isEqualTo(new CommandRun(0, "", ""));
        assertThat(run("check", file)).isEqualTo(new CommandRun(0, "No problems.\n", ""));
        assertThat(run("generate", "--events", "2").out())
                .startsWith("{\"publisher\":")
                .endsWith("}\n");
        assertThat(run("generate", "--events", "٣").exitCode()).isEqualTo(2);
        assertThat(run("generate", "--events", "0").err()).contains("'0' is not a number from 1 to 100000000");
    }

    @Test
    void checkNeedsNoDatabase(CapturedOutput output) throws Exception {
        assertThat(run("check", "seeds")).isEqualTo(new CommandRun(0, "No problems.\n", ""));

        var bad = run("check", CommandRun.badSeed(folder));
        assertThat(bad.exitCode()).isEqualTo(1);
        assertThat(bad.err().lines().toList())
                .hasSizeGreaterThan(2)
                .first()
                .asString()
                .matches(".*bad\\.yaml:\\d+:\\d+: .+");
        assertThat(output).isEmpty();
    }
}
