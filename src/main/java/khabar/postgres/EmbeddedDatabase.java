package khabar.postgres;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/** Starts and stops an embedded PostgreSQL server with the program, unless {@code spring.datasource.url} is set. */
public final class EmbeddedDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        if (StringUtils.hasText(environment.getProperty("spring.datasource.url"))) {
            return;
        }
        var server = new EmbeddedServer(Path.of(".khabar").toAbsolutePath());
        // Shutdown handlers run after the contexts are closed, so no query is cut off.
        SpringApplication.getShutdownHandlers().add(server::stop);
        var database = environment.getProperty("khabar.database", "khabar");
        var credentials = server.start(database);
        ServerWatch.start(server);
        var properties = Map.<String, Object>of(
                "spring.datasource.url", credentials.url(database),
                "spring.datasource.username", Credentials.USER,
                "spring.datasource.password", credentials.password());
        environment.getPropertySources().addFirst(new MapPropertySource("embedded database", properties));
    }
}
