package khabar.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Labels of vocabularies, such as event types and roles, in the languages that have a file. The explorer shows the same
 * ones.
 */
public final class Labels {

    /** Language of the labels if none of the requested ones has any. */
    public static final String DEFAULT_LANGUAGE = "en";

    private static final Map<String, JsonNode> FILES = files();

    private Labels() {}

    private static Map<String, JsonNode> files() {
        var files = new LinkedHashMap<String, JsonNode>();
        Stream.of(DEFAULT_LANGUAGE, "fa", "hi", "tr").forEach(language -> files.put(language, read(language)));
        return files;
    }

    private static JsonNode read(String language) {
        try (var file = Labels.class.getResourceAsStream("/khabar/label/" + language + ".json")) {
            return JsonMapper.shared().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode file(String language) {
        return Objects.requireNonNull(FILES.get(language), language);
    }

    /** Languages that have labels. */
    public static Set<String> languages() {
        return FILES.keySet();
    }

    /** Returns the first of the languages that has labels; null if none has. Regions make no difference. */
    public static @Nullable String firstLanguage(List<?> languages) {
        return languages.stream()
                .map(language -> String.valueOf(language).split("-")[0])
                .filter(FILES::containsKey)
                .findFirst()
                .orElse(null);
    }

    /** Values of a vocabulary that have labels, in order. */
    public static List<String> values(String vocabulary) {
        return file(DEFAULT_LANGUAGE).path(vocabulary).propertyNames().stream().toList();
    }

    /**
     * Returns the label of a value. Those of units and qualifiers have {@code {number}} where the number goes; of two
     * patterns, the one for several.
     */
    public static String of(String vocabulary, String value, String language) {
        var label = file(language).path(vocabulary).path(value);
        return label.isArray() ? label.path(1).asString() : label.asString();
    }
}
