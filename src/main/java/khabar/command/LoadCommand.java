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

/** Loads seeds into the database. */
@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        description = "Loads seeds in one transaction: all of them, or nothing if there is any problem.")
final class LoadCommand implements Callable<Integer> {

    private final Program program;
    private final PrintWriter out;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Folders or files: YAML, JSON, NDJSON.")
    private List<Path> paths = List.of();

    @Option(
            names = "--documents",
            paramLabel = "DIR",
            description = "The folder of the articles' documents: their hashes, quotes and spellings are verified,"
                    + " and their texts stored.")
    private @Nullable Path documents;

    @Option(names = "--dry-run", description = "Does everything but keep the result.")
    private boolean dryRun;

    @Option(names = "--prune", description = "Deletes records that are not in these seeds.")
    private boolean prune;

    LoadCommand(Program program, PrintWriter out) {
        this.program = program;
        this.out = out;
    }

    @Override
    public Integer call() {
        try (var tool = program.startAsTool()) {
            var request = new LoadRequest(paths, documents, dryRun, prune);
            tell(tool.getBean(SeedLoader.class).load(request));
        }
        return 0;
    }

    private void tell(LoadReport report) {
        report.kinds().forEach((kind, counts) -> out.printf("%-10s  %s%n", kind, counts));
        out.printf("%-10s  %s%n", "total", report.total());
        if (report.dryRun()) {
            out.println("This was a dry run: the database is as before.");
        }
    }
}
