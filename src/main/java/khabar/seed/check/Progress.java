package khabar.seed.check;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/** The bar that shows on a terminal how far a load is. */
public class Progress implements AutoCloseable {

    private final @Nullable ProgressBar bar;

    private Progress(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    static Progress none() {
        return new Progress(null);
    }

    /** None where nobody is looking. */
    public static Progress over(String task, long steps) {
        var console = System.console();
        return console == null || !console.isTerminal()
                ? none()
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
