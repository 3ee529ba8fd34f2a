package khabar.observation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import khabar.graphql.ErrorCode;
import khabar.plan.KnownOperations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Logs one line for each operation that was slow or could not be answered, but no more than ten a second. The SQL of a
 * slow operation follows once for each document. Values are never logged.
 */
@Component
@EnableConfigurationProperties(LogSettings.class)
class OperationLog implements OperationListener {

    private static final Logger LOG = LoggerFactory.getLogger(OperationLog.class);
    private static final Set<ErrorCode> LOGGED = EnumSet.of(ErrorCode.TIMEOUT, ErrorCode.UNAVAILABLE);
    private static final int MAX_LINES = 10;
    private static final int MAX_DOCUMENTS = 1_000;
    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final KnownOperations operations;
    private final Duration slow;
    private final Cache<String, Boolean> explained =
            Caffeine.newBuilder().maximumSize(MAX_DOCUMENTS).build();
    private long windowStart = System.nanoTime();
    private int lines;
    private int leftOut;

    OperationLog(KnownOperations operations, LogSettings settings) {
        this.operations = operations;
        this.slow = settings.slowOperation();
    }

    @Override
    public void finished(FinishedOperation operation) {
        var isSlow = operation.elapsed().compareTo(slow) > 0;
        var isFailed = operation.code() != null && LOGGED.contains(operation.code());
        if ((isSlow || isFailed) && isAllowed()) {
            write(operation);
            if (isSlow) {
                writeStatements(operation);
            }
        }
    }

    private void write(FinishedOperation operation) {
        var call = operation.call();
        LOG.warn(
                "operation={} document={} cost={} ms={} statements={} statement-ms={} code={} {}{}",
                operations.name(call.document(), call.operationName()),
                call.documentHash(),
                Objects.requireNonNullElse(operation.nodes(), "-"),
                operation.elapsed().toMillis(),
                call.statements().texts().size(),
                TimeUnit.NANOSECONDS.toMillis(call.statements().nanos()),
                Objects.requireNonNullElse(operation.code(), "-"),
                oneLine(operation.cause()),
                takeLeftOut());
    }

    private void writeStatements(FinishedOperation operation) {
        var document = operation.call().documentHash();
        var isNew = explained.asMap().putIfAbsent(document, true) == null;
        if (isNew) {
            operation
                    .call()
                    .statements()
                    .texts()
                    .forEach(sql -> LOG.warn("document={} sql={}", document, oneLine(sql)));
        }
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private synchronized boolean isAllowed() {
        var now = System.nanoTime();
        if (now - windowStart >= SECOND) {
            windowStart = now;
            lines = 0;
        }
        if (lines < MAX_LINES) {
            lines++;
            return true;
        }
        leftOut++;
        return false;
    }

    private synchronized String takeLeftOut() {
        var text = leftOut == 0 ? "" : " (%s lines before this one were left out)".formatted(leftOut);
        leftOut = 0;
        return text;
    }
}
