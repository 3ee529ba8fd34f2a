package khabar.postgres;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/** Starts and stops an embedded PostgreSQL server with the program, unless {@code spring.datasource.url} is set. */
public final class EmbeddedDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** Under which the environment has this object. The beans are gone when Spring explains a failure. */
    static final String PROPERTY = "embedded-database";

    private @Nullable EmbeddedServer server;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        if (StringUtils.hasText(environment.getProperty("spring.datasource.url"))) {
            return;
        }
        var started = new EmbeddedServer(Path.of(".khabar").toAbsolutePath());
        server = started;
        // Shutdown handlers run after the contexts are closed, so no query is cut off.
        SpringApplication.getShutdownHandlers().add(started::stop);
        var database = environment.getProperty("khabar.database", "khabar");
        var credentials = started.start(database);
        ServerWatch.start(started);
        var properties = Map.<String, Object>of(
                "spring.datasource.url",
                credentials.url(database),
                "spring.datasource.username",
                Credentials.USER,
                "spring.datasource.password",
                credentials.password(),
                PROPERTY,
                this);
        environment.getPropertySources().addFirst(new MapPropertySource("embedded database", properties));
    }

    /** Why the server has failed, with the remedy, if it has said so. Its clients only lose their connections. */
    public Optional<String> problem() {
        return Optional.ofNullable(server)
                .filter(EmbeddedServer::hasReportedFullDisk)
                .map(full -> full.diskFull(null).getMessage());
    }
}
