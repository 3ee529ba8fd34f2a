package khabar.http;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The {@code khabar.http.*} settings.
 *
 * @param maxAge how long caches can reuse a GET response without revalidation
 */
@ConfigurationProperties("khabar.http")
record HttpSettings(@DefaultValue("60s") Duration maxAge) {

    HttpSettings {
        if (maxAge.isNegative()) {
            throw new IllegalArgumentException("khabar.http.max-age is %s. Set it to 0 or more.".formatted(maxAge));
        }
    }
}
