package khabar.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import khabar.synthetic.SyntheticNews;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Writes invented news for trials and measurements. */
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        description =
                "Writes invented news as NDJSON, for trials and measurements. The same options give the same bytes.")
final class GenerateCommand implements Callable<Integer> {

    private static final class EventCount implements ITypeConverter<Long> {

        private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

        @Override
        public Long convert(String text) {
            var count = NUMBER.matcher(text).matches() ? Long.parseLong(text) : 0;
            if (count < 1 || count > 100_000_000) {
                throw new TypeConversionException("'" + text + "' is not a number from 1 to 100000000");
            }
            return count;
        }
    }

    private final PrintWriter out;

    @Option(
            names = "--events",
            required = true,
            paramLabel = "N",
            converter = EventCount.class,
            description = "Number of events, up to 100,000,000.")
    private long events;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "Another number gives other news. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "File to write; compressed if its name ends with .gz. Default: standard output.")
    private @Nullable Path output;

    GenerateCommand(PrintWriter out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        if (output == null) {
            SyntheticNews.write(events, seed, out, told -> {});
            out.flush();
        } else {
            try (var file = new OutputStreamWriter(open(output), StandardCharsets.UTF_8)) {
                writeWithProgress(file);
            }
        }
        return 0;
    }

    private void writeWithProgress(Writer file) {
        var console = System.console();
        if (console == null || !console.isTerminal()) {
            SyntheticNews.write(events, seed, file, told -> {});
            return;
        }
        try (var bar = new ProgressBarBuilder()
                .setTaskName("generate")
                .setInitialMax(events)
                .build()) {
            SyntheticNews.write(events, seed, file, bar::stepBy);
        }
    }

    private static OutputStream open(Path file) throws IOException {
        var bytes = Files.newOutputStream(file);
        return String.valueOf(file.getFileName()).endsWith(".gz") ? new GZIPOutputStream(bytes, 1 << 16) : bytes;
    }
}
