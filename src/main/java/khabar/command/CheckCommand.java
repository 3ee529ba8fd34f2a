package khabar.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import khabar.seed.SeedCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Checks seeds without a database. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        description = "Tells all problems of seeds, without a database.")
final class CheckCommand implements Callable<Integer> {

    private final PrintWriter out;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Folders or files: YAML, JSON, NDJSON.")
    private List<Path> paths = List.of();

    CheckCommand(PrintWriter out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        Program.keepLibrariesQuiet();
        SeedCheck.refuseInvalid(paths);
        out.println("No problems.");
        return 0;
    }
}
