package khabar.postgres;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.env.MapPropertySource;

/** An embedded PostgreSQL in a folder below {@code target} that later runs use again, for measurements with much data. */
public abstract class KeptDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private final Path folder;

    protected KeptDatabase(String name) {
        this.folder = Path.of("target", name).toAbsolutePath();
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var server = new EmbeddedServer(folder);
        context.addApplicationListener(event -> {
            if (event instanceof ContextClosedEvent) {
                server.stop();
            }
        });
        var credentials = server.start("khabar");
        var properties = Map.<String, Object>of(
                "spring.datasource.url", credentials.url("khabar"),
                "spring.datasource.username", Credentials.USER,
                "spring.datasource.password", credentials.password());
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("kept database", properties));
    }
}
