package khabar.command;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives the demo a database of its own in the embedded server: invented companies do not belong beside the news that
 * another start has loaded.
 */
final class DemoDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext>, Ordered {

    /** Before the database starts. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        if (ServedSeeds.isDemo(environment)) {
            environment
                    .getPropertySources()
                    .addLast(new MapPropertySource("demo", Map.of("khabar.database", "khabar_demo")));
        }
    }
}
