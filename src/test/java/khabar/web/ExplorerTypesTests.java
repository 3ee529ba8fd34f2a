package khabar.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * The explorer's types against the schema: a new enum value needs a label in every language. Not part of the build,
 * which would then fail for whoever changes the schema. Skipped if Node was missing at build time.
 */
@EnabledIf(value = "hasCompiler", disabledReason = "The explorer was not built, so its libraries are not installed")
class ExplorerTypesTests {

    private static final File FOLDER = new File("src/main/frontend");

    static boolean hasCompiler() {
        return new File(FOLDER, "node_modules/typescript").exists();
    }

    @Test
    void matchesTheSchema() throws IOException, InterruptedException {
        var npm = System.getProperty("os.name").startsWith("Windows") ? "npm.cmd" : "npm";
        var compiler = new ProcessBuilder(npm, "run", "--silent", "check")
                .directory(FOLDER)
                .redirectErrorStream(true)
                .start();
        var output = new String(compiler.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(compiler.waitFor()).as(output).isZero();
    }
}
