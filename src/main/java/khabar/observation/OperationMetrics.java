package khabar.observation;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import khabar.graphql.ErrorCode;
import khabar.observation.FinishedOperation.OperationOutcome;
import khabar.plan.KnownOperations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Measures operations by name, outcome and error code. */
@Component
class OperationMetrics implements OperationListener {

    /** Clients choose the names, and each is a time series of its own. */
    private static final int MAX_NAMES = 100;

    private static final String OTHER_NAME = "other";
    private static final Duration[] BUCKETS = Stream.of(5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000)
            .map(Duration::ofMillis)
            .toArray(Duration[]::new);

    private final MeterRegistry registry;
    private final KnownOperations operations;
    private final Set<String> names = ConcurrentHashMap.newKeySet();
    private final Map<SeriesKey, OperationMeters> meters = new ConcurrentHashMap<>();

    OperationMetrics(MeterRegistry registry, KnownOperations operations) {
        this.registry = registry;
        this.operations = operations;
    }

    private record SeriesKey(
            String name, OperationOutcome outcome, @Nullable ErrorCode code) {

        private Tags tags() {
            return Tags.of("operation", name, "outcome", outcome.name(), "code", code == null ? "none" : code.name());
        }
    }

    private record OperationMeters(
            Timer duration, Timer statementDuration, DistributionSummary statements, DistributionSummary bytes) {}

    @Override
    public void finished(FinishedOperation operation) {
        var call = operation.call();
        var name = bounded(operations.name(call.document(), call.operationName()));
        var found = meters.computeIfAbsent(new SeriesKey(name, operation.outcome(), operation.code()), this::meters);
        found.duration.record(operation.elapsed());
        found.statementDuration.record(Duration.ofNanos(call.statements().nanos()));
        found.statements.record(call.statements().texts().size());
        found.bytes.record(call.statements().bytes());
    }

    private String bounded(String name) {
        return names.contains(name) || (names.size() < MAX_NAMES && names.add(name)) ? name : OTHER_NAME;
    }

    private OperationMeters meters(SeriesKey key) {
        return new OperationMeters(
                Timer.builder("khabar.operation")
                        .description("Time from the arrival of the request to its response")
                        .serviceLevelObjectives(BUCKETS)
                        .tags(key.tags())
                        .register(registry),
                Timer.builder("khabar.operation.database")
                        .description("Time that the SQL statements of an operation take")
                        .tags(key.tags())
                        .register(registry),
                DistributionSummary.builder("khabar.operation.statements")
                        .description("SQL statements of an operation")
                        .tags(key.tags())
                        .register(registry),
                DistributionSummary.builder("khabar.operation.result")
                        .description("Size of the results that PostgreSQL returns to an operation")
                        .baseUnit("bytes")
                        .tags(key.tags())
                        .register(registry));
    }
}
