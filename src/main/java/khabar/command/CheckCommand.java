package khabar.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import khabar.seed.SeedCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Validates seed files without a database. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        description = "Validates seed files without a database and lists the problems.")
final class CheckCommand implements Callable<Integer> {

    private final PrintWriter out;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Folders or files (YAML, JSON or NDJSON).")
    private List<Path> paths = List.of();

    CheckCommand(PrintWriter out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        SpringLauncher.keepLibrariesQuiet();
        SeedCheck.leftOutNote(paths).ifPresent(out::println);
        SeedCheck.requireValid(paths);
        out.println("No problems.");
        return 0;
    }
}
