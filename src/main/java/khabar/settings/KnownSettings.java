package khabar.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the settings of Khabar from the configuration metadata that Spring Boot's annotation processor writes. */
public final class KnownSettings {

    static final String PREFIX = "khabar.";

    private KnownSettings() {}

    /** Returns all settings, sorted by name. */
    public static List<Setting> read() {
        try {
            // Each library can have such a file.
            var files = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:META-INF/spring-configuration-metadata.json");
            return Stream.of(files)
                    .flatMap(KnownSettings::read)
                    .sorted(Comparator.comparing(Setting::name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Setting> read(Resource file) {
        try (var json = file.getInputStream()) {
            return JsonMapper.shared()
                    .readTree(json)
                    .path("properties")
                    .valueStream()
                    .filter(property -> property.path("name").asString().startsWith(PREFIX))
                    .map(KnownSettings::setting);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Setting setting(JsonNode property) {
        var type = property.path("type").asString();
        return new Setting(
                property.path("name").asString(),
                type.substring(type.lastIndexOf('.') + 1),
                property.path("description").asString(""),
                text(property.get("defaultValue")));
    }

    private static @Nullable String text(@Nullable JsonNode value) {
        return value == null ? null : value.asString();
    }
}
