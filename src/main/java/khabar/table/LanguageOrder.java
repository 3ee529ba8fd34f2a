package khabar.table;

import java.util.List;
import java.util.Map;
import khabar.sql.Sql;
import khabar.text.Languages;
import org.jspecify.annotations.Nullable;

/**
 * Sort order that puts the text to show first: a text in the first requested language that has one, where an exact
 * match comes before language variants. The language is in the column {@code language_code}.
 *
 * @param defaultLanguages the languages if the argument {@code languages} is omitted
 */
public record LanguageOrder(List<String> defaultLanguages) {

    /** Sort term that puts texts in the requested languages first. */
    public Sql requestedFirst(Arguments arguments) {
        return Sql.of(
                "array_position(?::text[], {}.language_code)",
                arguments.parameter(values ->
                        tags(values.get("languages") == null ? defaultLanguages : (List<?>) values.get("languages"))));
    }

    /** Whether the text is in none of the requested languages. False if none are requested. */
    public Sql isFallback(Arguments arguments) {
        return Sql.of(
                "coalesce({}.language_code <> all (?::text[]), false)", arguments.parameter(LanguageOrder::requested));
    }

    private static String @Nullable [] requested(Map<String, Object> arguments) {
        var languages = (List<?>) arguments.get("languages");
        return languages == null || languages.isEmpty() ? null : tags(languages);
    }

    /** Known languages that match, in order of preference. */
    private static String[] tags(List<?> languages) {
        return Languages.matching(languages).toArray(String[]::new);
    }
}
