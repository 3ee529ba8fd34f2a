package khabar.http;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings {@code khabar.http.*}.
 *
 * @param maxAge how long a cache can reuse the response to a GET without revalidation
 */
@ConfigurationProperties("khabar.http")
record HttpSettings(@DefaultValue("60s") Duration maxAge) {

    HttpSettings {
        if (maxAge.isNegative()) {
            throw new IllegalArgumentException("khabar.http.max-age is %s. Set it to 0 or more.".formatted(maxAge));
        }
    }
}
