package khabar.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import khabar.seed.LoadReport;
import khabar.seed.LoadRequest;
import khabar.seed.SeedCheck;
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

    private final SpringLauncher launcher;
    private final PrintWriter out;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Folders or files (YAML, JSON or NDJSON).")
    private List<Path> paths = List.of();

    @Option(
            names = "--documents",
            paramLabel = "DIR",
            description =
                    "Folder with the articles' full texts. If given, hashes, quotes and spellings are checked against them,"
                            + " and the texts are stored.")
    private @Nullable Path documents;

    @Option(names = "--dry-run", description = "Runs the whole load, then rolls it back.")
    private boolean dryRun;

    @Option(names = "--prune", description = "Deletes from the database every record that is not in these files.")
    private boolean prune;

    LoadCommand(SpringLauncher launcher, PrintWriter out) {
        this.launcher = launcher;
        this.out = out;
    }

    @Override
    public Integer call() {
        SeedCheck.leftOutNote(paths).ifPresent(out::println);
        try (var context = launcher.startWithoutWeb()) {
            var request = new LoadRequest(paths, documents, dryRun, prune);
            print(context.getBean(SeedLoader.class).load(request));
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
