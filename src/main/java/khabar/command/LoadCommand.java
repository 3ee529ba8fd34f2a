package khabar.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import khabar.seed.LoadReport;
import khabar.seed.LoadRequest;
import khabar.seed.SeedLoader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Loads seed files into the database. */
@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        description = "Loads seed files in one transaction. If there is a problem, nothing is loaded.")
final class LoadCommand implements Callable<Integer> {

    private final Program program;
    private final PrintWriter out;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Folders or files (YAML, JSON or NDJSON).")
    private List<Path> paths = List.of();

    @Option(
            names = "--documents",
            paramLabel = "DIR",
            description = "Folder of the articles' documents. Verifies hashes, quotes and spellings against them,"
                    + " and stores their texts.")
    private @Nullable Path documents;

    @Option(names = "--dry-run", description = "Runs the whole load, then rolls it back.")
    private boolean dryRun;

    @Option(names = "--prune", description = "Deletes records that are not in these files.")
    private boolean prune;

    LoadCommand(Program program, PrintWriter out) {
        this.program = program;
        this.out = out;
    }

    @Override
    public Integer call() {
        try (var tool = program.startAsTool()) {
            var request = new LoadRequest(paths, documents, dryRun, prune);
            print(tool.getBean(SeedLoader.class).load(request));
        }
        return 0;
    }

    private void print(LoadReport report) {
        report.kinds().forEach((kind, counts) -> out.printf("%-10s  %s%n", kind, counts));
        out.printf("%-10s  %s%n", "total", report.total());
        if (report.dryRun()) {
            out.println("This was a dry run; the database has not changed.");
        }
    }
}
