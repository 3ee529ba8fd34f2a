package khabar.postgres;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/** The PostgreSQL that starts and stops with the program where {@code spring.datasource.url} names no other. */
public final class EmbeddedDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        if (StringUtils.hasText(environment.getProperty("spring.datasource.url"))) {
            return;
        }
        var server = new EmbeddedServer(Path.of(".khabar").toAbsolutePath());
        // Handlers run when the contexts are closed, so the last query has been answered by then.
        SpringApplication.getShutdownHandlers().add(server::stop);
        var access = server.start();
        var properties = Map.<String, Object>of(
                "spring.datasource.url", access.url("khabar"),
                "spring.datasource.username", Credentials.USER,
                "spring.datasource.password", access.password());
        environment.getPropertySources().addFirst(new MapPropertySource("embedded database", properties));
    }
}
