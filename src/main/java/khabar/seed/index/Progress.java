package khabar.seed.index;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/** Terminal progress bar of a load, with records, rate and time left. */
public class Progress implements AutoCloseable {

    private static final int UNKNOWN = -1;

    private final @Nullable ProgressBar bar;

    private Progress(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    /** Shows how many records have been processed, of a number that is not known. */
    public static Progress start(String task) {
        return start(task, UNKNOWN);
    }

    /** Shows no bar if standard output is not a terminal. */
    public static Progress start(String task, long records) {
        var console = System.console();
        return console == null || !console.isTerminal()
                ? new Progress(null)
                : new Progress(new ProgressBarBuilder()
                        .setTaskName(task)
                        .setUnit(" records", 1)
                        .setInitialMax(records)
                        .showSpeed()
                        .build());
    }

    public void step(int records) {
        if (bar != null) {
            bar.stepBy(records);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
