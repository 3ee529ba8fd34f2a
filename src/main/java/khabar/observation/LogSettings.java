package khabar.observation;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The {@code khabar.log.*} settings.
 *
 * @param slowOperation an operation that takes longer is logged
 */
@ConfigurationProperties("khabar.log")
record LogSettings(@DefaultValue("1s") Duration slowOperation) {

    LogSettings {
        if (slowOperation.isNegative()) {
            throw new IllegalArgumentException(
                    "khabar.log.slow-operation is %s. Set it to 0 or more.".formatted(slowOperation));
        }
    }
}
