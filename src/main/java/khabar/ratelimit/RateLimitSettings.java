package khabar.ratelimit;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The {@code khabar.rate-limit.*} settings.
 *
 * @param enabled whether there is a limit
 * @param nodes how many nodes a client may request in a period. Each request also counts as ten
 * @param period the time after which all of them can be requested again
 */
@ConfigurationProperties("khabar.rate-limit")
record RateLimitSettings(
        @DefaultValue("false") boolean enabled,
        @DefaultValue("300000") long nodes,
        @DefaultValue("1m") Duration period) {

    RateLimitSettings {
        if (nodes < 1) {
            throw new IllegalArgumentException("khabar.rate-limit.nodes is %s. Set it to 1 or more.".formatted(nodes));
        }
        if (period.toSeconds() < 1) {
            throw new IllegalArgumentException(
                    "khabar.rate-limit.period is %s. Set it to a second or more.".formatted(period));
        }
    }
}
