package khabar.seed.index;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/** Terminal progress bar of a load. */
public class Progress implements AutoCloseable {

    private final @Nullable ProgressBar bar;

    private Progress(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    /** Shows no bar if standard output is not a terminal. */
    public static Progress start(String task, long steps) {
        var console = System.console();
        return console == null || !console.isTerminal()
                ? new Progress(null)
                : new Progress(new ProgressBarBuilder()
                        .setTaskName(task)
                        .setInitialMax(steps)
                        .build());
    }

    public void step(int steps) {
        if (bar != null) {
            bar.stepBy(steps);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
