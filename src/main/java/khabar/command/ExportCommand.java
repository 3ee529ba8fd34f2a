package khabar.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import khabar.export.ReportExport;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a view for analysts to a file. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        description = {
            "Writes a view of the schema report as CSV or Parquet, for example report.departures.",
            "CSV is in UTF-8 with a header, as RFC 4180 has it. Texts are not changed: import a text that starts with ="
                    + " into a spreadsheet as text, not as a formula."
        })
final class ExportCommand implements Callable<Integer> {

    private enum ExportFormat {
        csv,
        parquet
    }

    private final SpringLauncher launcher;
    private final PrintWriter out;

    @Spec
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    private CommandSpec spec;

    @Parameters(paramLabel = "VIEW", description = "The view, with or without report. before its name.")
    private String view = "";

    @Option(
            names = "--format",
            description = "csv or parquet. Parquet if the name of the output ends in .parquet, otherwise CSV.")
    private @Nullable ExportFormat format;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "File to write, which appears when it is complete. Without it, CSV goes to standard output.")
    private @Nullable Path output;

    ExportCommand(SpringLauncher launcher, PrintWriter out) {
        this.launcher = launcher;
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        var isParquet = format == null
                ? output != null && output.toString().toLowerCase(Locale.ROOT).endsWith(".parquet")
                : format == ExportFormat.parquet;
        if (isParquet && output == null) {
            throw misuse("Parquet is binary. Add --output FILE.");
        }
        if (output != null && Files.isDirectory(output)) {
            throw misuse(output + " is a folder. Add the name of a file.");
        }
        try (var context = launcher.startWithoutWeb()) {
            var export = context.getBean(ReportExport.class);
            var name = viewName(export.views());
            if (output == null) {
                export.writeCsv(name, out, rows -> {});
                out.flush();
            } else {
                writeFile(export, name, isParquet, output.toAbsolutePath());
            }
            return ExitCode.OK;
        } catch (FileSystemException e) {
            spec.commandLine().getErr().println("Cannot write " + output + ": " + reason(e));
            return ExitCode.SOFTWARE;
        }
    }

    private String viewName(List<String> views) {
        var name = view.startsWith("report.") ? view.substring("report.".length()) : view;
        if (!views.contains(name)) {
            var distance = LevenshteinDistance.getDefaultInstance();
            var nearest = Collections.min(views, Comparator.comparing(known -> distance.apply(name, known)));
            throw misuse("There is no view report.%s. Did you mean report.%s? The views are %s."
                    .formatted(name, nearest, String.join(", ", views)));
        }
        return name;
    }

    /** Writes another file and moves it, so that nobody takes a part for the whole. */
    private void writeFile(ReportExport export, String name, boolean isParquet, Path file) throws IOException {
        var unfinished = file.resolveSibling(
                file.getFileName() + "." + ProcessHandle.current().pid() + ".unfinished");
        try {
            var rows = writeRows(export, name, isParquet, unfinished);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            out.println(rows + " rows");
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static long writeRows(ReportExport export, String name, boolean isParquet, Path file) throws IOException {
        try (var progress = RowProgress.start(name)) {
            if (isParquet) {
                return export.writeParquet(name, file, progress);
            }
            try (var writer = Files.newBufferedWriter(file)) {
                return export.writeCsv(name, writer, progress);
            }
        }
    }

    private static String reason(FileSystemException e) {
        var reason = e.getReason();
        return reason != null ? reason : e.getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ");
    }

    private ParameterException misuse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
