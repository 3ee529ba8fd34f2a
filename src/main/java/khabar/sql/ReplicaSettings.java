package khabar.sql;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The {@code khabar.replica.*} settings.
 *
 * @param url JDBC addresses of streaming replicas, separated by commas, to which queries go
 * @param username by default that of the primary
 * @param password by default that of the primary
 * @param maxLag a replica that is further behind the primary gets no queries
 */
@ConfigurationProperties("khabar.replica")
record ReplicaSettings(
        @DefaultValue List<String> url,
        @Nullable String username,
        @Nullable String password,
        @DefaultValue("5s") Duration maxLag) {

    ReplicaSettings {
        if (maxLag.isNegative()) {
            throw new IllegalArgumentException("khabar.replica.max-lag is %s. Set it to 0 or more.".formatted(maxLag));
        }
    }
}
