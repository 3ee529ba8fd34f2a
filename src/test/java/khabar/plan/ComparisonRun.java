package khabar.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import khabar.plan.ResponseComparison.Difference;
import khabar.plan.generator.OperationGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Comparison of many operations, with a line of progress every minute. */
final class ComparisonRun {

    private static final Logger LOG = LoggerFactory.getLogger(ComparisonRun.class);
    /** If nearly all operations differ, the first ones show why. */
    private static final int MAX_SHRUNK = 200;

    private static final Duration INTERVAL = Duration.ofMinutes(1);

    private final ResponseComparison comparison;
    private final OperationGenerator generator;
    private final Instant start = Instant.now();
    private Instant reported = start;
    private long seed;
    private long compared;
    private long different;

    ComparisonRun(ResponseComparison comparison, OperationGenerator generator) {
        this.comparison = comparison;
        this.generator = generator;
    }

    /** Compares operations. Passes each difference on until the receiver wants no more. */
    void run(long firstSeed, long count, Predicate<Difference> receiver) {
        for (seed = firstSeed; seed < firstSeed + count; seed++) {
            var operation = generator.generate(seed);
            compared++;
            if (comparison.differ(operation)) {
                different++;
                if (different <= MAX_SHRUNK && !receiver.test(comparison.shrink(operation))) {
                    return;
                }
            }
            report();
        }
    }

    private void report() {
        if (Duration.between(reported, Instant.now()).compareTo(INTERVAL) > 0) {
            reported = Instant.now();
            LOG.info("{}", progress());
        }
    }

    String progress() {
        var seconds = Math.max(1, Duration.between(start, Instant.now()).toMillis()) / 1000.0;
        return "%,d operations, %,d different, %.0f per second; the last seed is %d"
                .formatted(compared, different, compared / seconds, seed);
    }
}
