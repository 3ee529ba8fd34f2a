package khabar.http;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The {@code khabar.http.*} settings.
 *
 * @param maxAge how long caches can reuse a GET response without revalidation
 * @param concurrency how many operations are executed at once; by default two per core, but no more than three quarters
 *     of the connections to the database. Beyond that, one of each kind may be executed if the connections suffice
 * @param queue how many further operations wait
 * @param maxWait how long an operation waits before it is rejected
 * @param requestTimeout how long the headers of a request may take to arrive, and then its body
 */
@ConfigurationProperties("khabar.http")
record HttpSettings(
        @DefaultValue("60s") Duration maxAge,
        @Nullable Integer concurrency,
        @DefaultValue("100") int queue,
        @DefaultValue("1s") Duration maxWait,
        @DefaultValue("10s") Duration requestTimeout) {

    HttpSettings {
        checkNotNegative("max-age", maxAge, maxAge.isNegative());
        checkNotNegative("queue", queue, queue < 0);
        checkNotNegative("max-wait", maxWait, maxWait.isNegative());
        checkNotNegative("request-timeout", requestTimeout, requestTimeout.isNegative());
        if (concurrency != null && concurrency < 1) {
            throw new IllegalArgumentException(
                    "khabar.http.concurrency is %s. Set it to 1 or more.".formatted(concurrency));
        }
    }

    private static void checkNotNegative(String name, Object value, boolean isNegative) {
        if (isNegative) {
            throw new IllegalArgumentException("khabar.http.%s is %s. Set it to 0 or more.".formatted(name, value));
        }
    }
}
