package khabar.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import khabar.Khabar;

/** The output of the command {@code schema}. */
final class PrintedSchema {

    static String text() {
        var out = new StringWriter();
        var err = new StringWriter();
        var exitCode = Commands.execute(Khabar.class, List.of("schema"), new PrintWriter(out), new PrintWriter(err));
        assertThat(exitCode).as(err.toString()).isZero();
        return out.toString();
    }

    private PrintedSchema() {}
}
