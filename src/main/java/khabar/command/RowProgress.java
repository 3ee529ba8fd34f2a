package khabar.command;

import java.util.function.LongConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/** The number of rows so far, on the terminal if there is one. How many there will be is not known. */
record RowProgress(@Nullable ProgressBar bar) implements LongConsumer, AutoCloseable {

    private static final int UNKNOWN_MAX = -1;

    static RowProgress start(String task) {
        var console = System.console();
        return new RowProgress(
                console == null || !console.isTerminal()
                        ? null
                        : new ProgressBarBuilder()
                                .setTaskName(task)
                                .setUnit(" rows", 1)
                                .setInitialMax(UNKNOWN_MAX)
                                .build());
    }

    @Override
    public void accept(long rows) {
        if (bar != null) {
            bar.stepTo(rows);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
